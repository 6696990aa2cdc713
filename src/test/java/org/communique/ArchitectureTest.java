package org.communique;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;

/** What holds for every package and every file. */
@AnalyzeClasses(
        packages = "org.communique",
        importOptions = {DoNotIncludeTests.class, WrittenByHand.class})
class ArchitectureTest {

    @ArchTest
    static final ArchRule nothingOfTheWorkbenchIsServedToOthers = noClasses()
            .that()
            .resideInAnyPackage("..server..", "..site..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..workbench..");

    @ArchTest
    static final ArchRule nobodyImportsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..cli..");

    @ArchTest
    static final ArchRule stagesAreInNoCircle =
            slices().matching("org.communique.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesAreInNoCircle =
            slices().matching("org.communique.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule jenaAppearsFromMappingOn = noClasses()
            .that()
            .resideInAnyPackage(
                    "..material..",
                    "..dossier..",
                    "..reading..",
                    "..attribution..",
                    "..checking..",
                    "..resolution..",
                    "..coreport..",
                    "..drafting..",
                    "..curation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule languageModelsAreInAttributionAndIntake = noClasses()
            .that()
            .resideOutsideOfPackages("..attribution..", "..material.intake.language..", "..meaning.encoder..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("opennlp..", "ai.onnxruntime..");

    @ArchTest
    static final ArchRule pagesAndArchivesAreReadInIntake = noClasses()
            .that()
            .resideOutsideOfPackage("..material.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..", "org.netpreserve..");

    @ArchTest
    static final ArchRule serversAreInServerAndWorkbench = noClasses()
            .that()
            .resideOutsideOfPackages("..server..", "..workbench.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule noStateIsShared = fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule onlyTheCommandLineExits =
            noClasses().that().resideOutsideOfPackage("..cli..").should().callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule namesAreTheFieldsTerms = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    @ArchTest
    static void atMostTwelveTypesInAPackage(JavaClasses all) {
        Map<String, Long> sizes = topLevel(all).collect(groupingBy(JavaClass::getPackageName, counting()));
        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(12));
    }

    @ArchTest
    static void filesAreInNoCircle(JavaClasses all) {
        assertThat(FileCircles.in(all)).isEmpty();
    }

    @ArchTest
    static final ArchRule methodsHaveFewParameters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and()
            .doNotHaveModifier(JavaModifier.BRIDGE)
            .should(new FewParameters());

    private static Stream<JavaClass> topLevel(JavaClasses all) {
        return all.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"));
    }
}
