package org.communique;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each way into the data is thin: the files by which one comes in, and all that nothing else leads to, have at most 400
 * lines together. Its page of documentation begins with something to copy.
 */
class DoorSizesTest {

    private static final Path MAIN = Path.of("src/main/java/org/communique");
    private static final Map<String, Set<String>> NAMED = named();

    private static final String DOORS = """
        agents.md         | curl    | server/agents/Agent cli/release/McpCommand
        claims.md         | curl    | server/markup/ClaimFeed server/markup/ClaimMarkup
        claims.md         | curl    | server/markup/MarkupSite server/markup/DocumentAnnotations
        claims.md         | curl    | server/markup/MarkupSite server/markup/TeiDocument
        claims.md         | curl    | server/markup/MarkupSite server/markup/QuickStatements
        notebooks.md      | ```sql  | release/tables/ParquetTables cli/release/ParquetCommand release/description/DataPackage
        networks.md       | curl    | server/network/NetworkSite
        networks.md       | curl    | server/markup/MarkupSite server/markup/References server/evidence/Reference
        reconciliation.md | curl    | server/reconciliation/ReconciliationSite
        feeds.md          | http:// | server/feed/FeedSite server/feed/AnswerFeed server/feed/JsonFeed server/feed/AtomFeed
        """;

    /** Each file, as from the root package, with the files that it names. */
    private static Map<String, Set<String>> named() {
        JavaClasses all = new ClassFileImporter().importPath(Path.of("target/classes"));
        Map<String, Set<String>> named = new TreeMap<>();
        for (JavaClass type : all) {
            Set<String> others = named.computeIfAbsent(file(type), none -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .map(JavaClass::getBaseComponentType)
                    .filter(other -> other.getPackageName().startsWith("org.communique"))
                    .forEach(other -> others.add(file(other)));
        }
        return named;
    }

    private static String file(JavaClass type) {
        return type.getEnclosingClass()
                .map(DoorSizesTest::file)
                .orElseGet(() -> type.getName().replace("org.communique.", "").replace('.', '/') + ".java");
    }

    /** All that some files lead to, themselves too, without a way through others. */
    private static Set<String> reached(Collection<String> from, Set<String> barred) {
        Set<String> reached = new TreeSet<>();
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            String file = open.pop();
            if (!barred.contains(file) && reached.add(file)) {
                open.addAll(NAMED.getOrDefault(file, Set.of()));
            }
        }
        return reached;
    }

    /** The files by which one comes in, and those that are reached by them alone. @param others lead to another door */
    private static Set<String> own(Set<String> entries, Set<String> others) {
        Set<String> own = reached(entries, others);
        Set<String> outside =
                NAMED.keySet().stream().filter(file -> !own.contains(file)).collect(toSet());
        own.removeAll(reached(outside, entries));
        NAMED.keySet().stream()
                .filter(file -> file.endsWith("package-info.java"))
                .filter(file -> own.containsAll(beside(file)))
                .forEach(own::add);
        return own;
    }

    private static Set<String> beside(String packageFile) {
        String folder = packageFile.replace("package-info.java", "");
        return NAMED.keySet().stream()
                .filter(file -> file.startsWith(folder) && file.lastIndexOf('/') == folder.length() - 1)
                .filter(file -> !file.equals(packageFile))
                .collect(toSet());
    }

    private static long lines(Collection<String> files) throws IOException {
        long lines = 0;
        for (String file : files) {
            lines += Files.readAllLines(MAIN.resolve(file)).size();
        }
        return lines;
    }

    private static Set<String> files(String entries) {
        return Stream.of(entries.strip().split(" "))
                .map(entry -> entry + ".java")
                .collect(toSet());
    }

    /** Page, start and files of each; what only several doors share, such as the paths of the markup, counts for each. */
    static Stream<Arguments> doors() {
        return DOORS.lines().map(line -> line.split("\\|")).map(door -> {
            Set<String> entries = files(door[2]);
            Set<String> others = DOORS.lines()
                    .flatMap(line -> files(line.split("\\|")[2]).stream())
                    .filter(file -> !entries.contains(file))
                    .collect(toSet());
            return Arguments.of(door[0].strip(), door[1].strip(), own(entries, others));
        });
    }

    @ParameterizedTest
    @MethodSource("doors")
    void aDoorIsThinAndItsPageHasAStart(String page, String start, Set<String> files) throws IOException {
        assertThat(lines(files)).as("lines of %s", files).isBetween(50L, 400L);
        assertThat(Files.readString(Path.of("docs", page))).contains(start);
    }

    @Test
    void aDoorsFilesAreThoseThatNothingElseLeadsTo() {
        assertThat(own(files("server/agents/Agent cli/release/McpCommand"), Set.of()))
                .contains("server/agents/Toolbox.java", "server/agents/package-info.java")
                .doesNotContain("server/evidence/SaidReader.java", "server/LocalRelease.java", "cli/Main.java");
    }
}
