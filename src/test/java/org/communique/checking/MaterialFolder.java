package org.communique.checking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.material.ArticleReader;
import org.communique.material.Problem;
import org.communique.reading.MaterialReader;

/** A copy of the sound material of the tests, to be changed and checked. */
public record MaterialFolder(Path folder) {

    private static final Path CASES = Path.of("src/test/resources/cases");

    /** A copy of the sound material in an empty folder. */
    public static MaterialFolder sound(Path folder) {
        copy(CASES.resolve("sound-material"), folder);
        return new MaterialFolder(folder);
    }

    public Path material() {
        return folder.resolve("material");
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public void write(String name, String content) {
        try {
            Files.createDirectories(file(name).getParent());
            Files.writeString(file(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everything wrong with the material, as {@code kind place: message} with places relative to the folder. */
    public List<String> problems() {
        var problems = new ArrayList<Problem>();
        new MaterialReader(material(), problems::add).read().ifPresent(material -> {
            new ReferenceChecker(problems::add).check(material);
            new TextVerifier(new ArticleReader(file("texts"), problems::add)::read, problems::add).verify(material);
        });
        return problems.stream()
                .sorted()
                .map(problem -> problem.label() + " " + problem)
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    /**
     * Applies a case: {@code change.diff} edits files of the sound material line by line, {@code material/…} and
     * {@code texts/…} are files that take the place of others, and {@code NAME.absent} removes one.
     */
    public void apply(Path change) {
        for (String part : List.of("material", "texts")) {
            if (Files.isDirectory(change.resolve(part))) {
                copy(change.resolve(part), file(part));
            }
        }
        try {
            if (Files.exists(change.resolve("change.diff"))) {
                edit(Files.readAllLines(change.resolve("change.diff")));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void edit(List<String> diff) throws IOException {
        Path file = folder;
        List<String> lines = new ArrayList<>();
        int at = 0;
        for (String line : diff) {
            if (line.startsWith("--- ")) {
                Files.write(file.equals(folder) ? Files.createTempFile("none", "") : file, lines);
                file = file(line.substring(4));
                lines = new ArrayList<>(Files.readAllLines(file));
                at = 0;
            } else if (line.startsWith("+")) {
                lines.add(at++, line.substring(1));
            } else {
                int from = at;
                List<String> rest = lines.subList(from, lines.size());
                if (!rest.contains(line.substring(1))) {
                    throw new IllegalArgumentException(file + " has no further line '" + line.substring(1) + "'");
                }
                at += rest.indexOf(line.substring(1));
                if (line.startsWith("-")) {
                    lines.remove(at);
                } else {
                    at++;
                }
            }
        }
        Files.write(file, lines);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (target.toString().endsWith(".absent")) {
                    Files.delete(Path.of(target.toString().replaceFirst("\\.absent$", "")));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.write(target, Files.readAllBytes(file));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
