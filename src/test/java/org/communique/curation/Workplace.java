package org.communique.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.curation.decision.Decision;
import org.communique.pipeline.Check;
import org.communique.pipeline.Progress;
import org.communique.pipeline.Texts;

/** A small dataset with two articles written for tests, of which a machine drafted what they report. */
final class Workplace {

    static final String STRIKE = "ferry-1";
    static final String COUNCIL = "ferry-2";
    private static final Path FOLDER = Path.of("src/test/resources/cases/curation");

    private final Path root;

    private Workplace(Path root) {
        this.root = root;
    }

    static Workplace in(Path folder) {
        copy(FOLDER, folder);
        return new Workplace(folder);
    }

    /** One that is there. */
    static Workplace at(Path root) {
        return new Workplace(root);
    }

    static Workplace of(Path material, Path folder) {
        copy(material, folder.resolve("material"));
        return new Workplace(folder);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path root() {
        return root;
    }

    Path material() {
        return root.resolve("material");
    }

    Path dossier(String article) {
        return material().resolve("articles").resolve(article + ".yaml");
    }

    Desk desk() {
        return Desk.open(
                root, root.resolve("texts"), "ann", Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
    }

    static Outcome.Done done(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done;
        }
        throw new AssertionError(outcome.toString());
    }

    static Outcome.Refused refused(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused;
        }
        throw new AssertionError(outcome.toString());
    }

    void decide(Decision decision) {
        done(desk().decide(decision));
    }

    List<String> problems() {
        return new Check(material(), Optional.of(new Texts(root.resolve("texts"), false)), Progress.SILENT)
                .run().problems().stream().map(Object::toString).toList();
    }

    /** Every file of the material with what it holds, but for the log. */
    Map<String, String> files() {
        try (Stream<Path> files = Files.walk(material())) {
            Map<String, String> read = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(one -> !one.endsWith("decisions.jsonl"))
                    .toList()) {
                read.put(material().relativize(file).toString(), Files.readString(file));
            }
            return read;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text(String article) {
        try {
            return Files.readString(root.resolve("texts").resolve(article + ".txt"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
