package org.communique;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The packages are the stages that the data flows through: which stage reads which. */
@AnalyzeClasses(
        packages = "org.communique",
        importOptions = {DoNotIncludeTests.class, WrittenByHand.class})
class StagesTest {

    private static final String[] NOTHING = {};

    @ArchTest
    static final ArchRule material = stage("material", NOTHING);

    @ArchTest
    static final ArchRule kinds = stage("kinds", NOTHING);

    @ArchTest
    static final ArchRule dossier = stage("dossier", "material", "kinds");

    @ArchTest
    static final ArchRule reading = stage("reading", "kinds", "material", "dossier", "vocabulary");

    @ArchTest
    static final ArchRule attribution = stage("attribution", "material");

    @ArchTest
    static final ArchRule checking = stage("checking", "kinds", "material", "dossier");

    @ArchTest
    static final ArchRule resolution = stage("resolution", "kinds", "material", "dossier", "attribution");

    @ArchTest
    static final ArchRule coreport = stage("coreport", "dossier", "attribution");

    @ArchTest
    static final ArchRule drafting = stage(
            "drafting", "kinds", "material", "dossier", "reading", "attribution", "resolution", "coreport", "editing");

    @ArchTest
    static final ArchRule editing = stage("editing", "material");

    @ArchTest
    static final ArchRule agreement = stage("agreement", "material", "dossier");

    @ArchTest
    static final ArchRule exchange = stage("exchange", "material", "dossier");

    @ArchTest
    static final ArchRule curation = stage(
            "curation", "material", "kinds", "dossier", "reading", "checking", "attribution", "drafting", "editing");

    @ArchTest
    static final ArchRule evaluation =
            stage("evaluation", "material", "dossier", "attribution", "resolution", "meaning");

    @ArchTest
    static final ArchRule importing = stage("importing", "dossier");

    @ArchTest
    static final ArchRule meaning = stage("meaning", "material", "dossier", "attribution");

    @ArchTest
    static final ArchRule extension = stage("extension", "material", "dossier", "attribution", "federation", "meaning");

    @ArchTest
    static final ArchRule review = stage("review", "material", "dossier", "attribution");

    @ArchTest
    static final ArchRule vocabulary = stage("vocabulary", "kinds");

    @ArchTest
    static final ArchRule mapping = stage("mapping", "kinds", "material", "dossier", "vocabulary");

    @ArchTest
    static final ArchRule validation = stage("validation", "vocabulary");

    @ArchTest
    static final ArchRule query = stage("query", "vocabulary");

    @ArchTest
    static final ArchRule release = stage("release", "kinds", "vocabulary", "editing");

    @ArchTest
    static final ArchRule versions = stage("versions", "kinds", "vocabulary", "release", "curation");

    @ArchTest
    static final ArchRule quality = stage("quality", "vocabulary");

    @ArchTest
    static final ArchRule pipeline = stage(
            "pipeline",
            "material",
            "dossier",
            "reading",
            "checking",
            "vocabulary",
            "mapping",
            "validation",
            "query",
            "federation",
            "release",
            "versions",
            "quality");

    @ArchTest
    static final ArchRule federation = stage("federation", "vocabulary");

    @ArchTest
    static final ArchRule server =
            stage("server", "kinds", "release", "versions", "quality", "query", "vocabulary", "federation");

    @ArchTest
    static final ArchRule workbench = stage(
            "workbench",
            "kinds",
            "material",
            "dossier",
            "resolution",
            "curation",
            "meaning",
            "vocabulary",
            "federation",
            "mapping",
            "query",
            "server");

    @ArchTest
    static final ArchRule site = stage("site", "server", "release", "query");

    private static ArchRule stage(String name, String... imports) {
        String[] own = Stream.concat(Stream.of(name), Stream.of(imports))
                .map(stage -> "org.communique." + stage + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("org.communique." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                        DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.communique.."))
                                .or(JavaClass.Predicates.resideInAnyPackage(own)))
                .allowEmptyShould(true);
    }
}
