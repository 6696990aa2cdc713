package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.communique.federation.StandInWikidata;
import org.communique.federation.snapshot.WikidataSnapshot;
import org.communique.material.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands that are killed, in a clock zone and a language of their own. Whatever the moment, what is whole stays whole,
 * and the next run ends as if nothing had been: the same files with the same contents, no lock and no draft among them.
 * {@code -Dkills=40} kills each command so often.
 */
class KilledCommandsTest {

    private static final int KILLS = Integer.getInteger("kills", 1);

    @TempDir
    Path folder;

    private final Random moments = new Random();

    @Test
    void theNextRunIsAsIfNothingHadBeen() throws IOException, InterruptedException {
        Path dataset = Run.template(folder.resolve("mine"));
        Files.writeString(folder.resolve("people.csv"), "id,label\nann-oarsman,Ann Oarsman\n");
        Files.createDirectories(folder.resolve("news"));
        Files.writeString(folder.resolve("news/ferry-2025-03-04.txt"), FerryNews.STORY);
        Path linked = folder.resolve("linked");
        for (String part : List.of("material", "rdf")) {
            copy(Path.of(part), linked.resolve(part));
        }
        try (StandInWikidata wikidata = new StandInWikidata(WikidataSnapshot.in(linked.resolve("material/wikidata"))
                .orElseThrow()
                .dataset())) {
            Map<String, Object[]> commands = commands(dataset, wikidata.uri().toString());
            Run.of("build", dataset, "--quiet");
            for (Object[] command : commands.values()) {
                Run run = Run.of(command);
                assertThat(run.status()).as(command[0] + ": " + run.err()).isZero();
            }
            for (Map.Entry<String, Object[]> command : commands.entrySet()) {
                kill(command.getKey(), command.getValue(), dataset);
            }
        }
        System.out.printf("%d commands killed, and nothing lost%n", 5 * KILLS);
    }

    private Map<String, Object[]> commands(Path dataset, String wikidata) {
        Map<String, Object[]> commands = new LinkedHashMap<>();
        commands.put("import", new Object[] {"authority", "import", folder.resolve("people.csv"), "-d", dataset});
        commands.put("extract", new Object[] {
            "extract",
            folder.resolve("news"),
            "-d",
            dataset,
            "--extractor",
            "rules",
            "--again",
            "--published",
            "2025-03-04",
            "-q"
        });
        commands.put("refresh", new Object[] {
            "wikidata",
            "refresh",
            folder.resolve("linked"),
            "--write",
            "--contact",
            "you@example.org",
            "--endpoint",
            wikidata
        });
        commands.put("build and swap", new Object[] {"build", dataset, "--accept-lower-grades", "--quiet"});
        commands.put("site", new Object[] {"site", folder.resolve("twin"), "-d", dataset, "--quiet"});
        return commands;
    }

    /** Kills it so often before it ends, at moments of the time that it took when it last ended. */
    private void kill(String name, Object[] command, Path dataset) throws IOException, InterruptedException {
        Map<Path, Sha256> whole = Forked.contents(folder);
        Map<Path, Sha256> release = Forked.release(dataset);
        long began = System.nanoTime();
        assertThat(started(command).waitFor()).as(name).isZero();
        long usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        for (int killed = 0; killed < KILLS; ) {
            long moment = usual / 5 + moments.nextInt((int) usual);
            began = System.nanoTime();
            Process run = started(command);
            if (run.waitFor(moment, TimeUnit.MILLISECONDS)) {
                assertThat(run.exitValue()).as(name).isZero();
                usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            } else {
                killed++;
                run.destroyForcibly().waitFor();
            }
            String when = "after kill %d of %s, at %d of %d ms".formatted(killed, name, moment, usual);
            assertThat(Forked.release(dataset)).as("the release " + when).isEqualTo(release);
            assertThat(Run.of("check", dataset, "--quiet").err())
                    .as("check " + when)
                    .isEmpty();
        }
        Run last = Run.of(command);
        assertThat(last.status()).as(name + ": " + last.err()).isZero();
        Map<Path, Sha256> now = Forked.contents(folder);
        assertThat(Stream.of(whole, now).flatMap(each -> each.keySet().stream()).distinct())
                .as("files that differ after kills of " + name)
                .allMatch(file -> Objects.equals(whole.get(file), now.get(file)));
        assertThat(whole.keySet()).noneMatch(file -> file.toString().endsWith(".lock"));
    }

    private static Process started(Object... command) throws IOException {
        return Forked.of(List.of(), command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }
}
