package org.communique.extending;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The blocks of {@code docs/extending.md}: what they add to which file of the sources. */
record WorkedExamples(List<Addition> additions) {

    private static final Pattern BLOCK = Pattern.compile(
            "(?m)^(?:In|New file) `([^`]+)`(?:, before `([^`]+)`)?[^:\n]*:\n\n```\\w+\n(.*?)^```$", Pattern.DOTALL);

    /**
     * @param before how the line begins before which the text is put, in a file that is there already
     */
    record Addition(String file, Optional<String> before, String text) {

        String to(String whole) {
            if (before.isEmpty()) {
                return text;
            }
            List<String> lines = new ArrayList<>(whole.lines().toList());
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).strip().startsWith(before.get())) {
                    lines.add(line, text.stripTrailing());
                    return String.join("\n", lines) + "\n";
                }
            }
            throw new AssertionError("docs/extending.md: no line of " + file + " begins with " + before.get());
        }
    }

    static WorkedExamples of(String page) {
        return new WorkedExamples(BLOCK.matcher(page)
                .results()
                .map(block -> new Addition(block.group(1), Optional.ofNullable(block.group(2)), block.group(3)))
                .toList());
    }

    /** The text that belongs into a file of a dataset. */
    String ofDataset(String file) {
        return additions.stream()
                .filter(addition -> addition.file().equals(file))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** The files of the repository that they touch. */
    TreeSet<String> files() {
        TreeSet<String> files = new TreeSet<>();
        additions.stream()
                .map(Addition::file)
                .filter(file -> !file.startsWith("material/"))
                .forEach(files::add);
        return files;
    }

    /** The Java files that they touch. */
    List<Path> java(Path sources) {
        return files().stream()
                .filter(file -> file.endsWith(".java"))
                .map(sources::resolve)
                .toList();
    }

    /** Writes the files as they are after the additions into a folder, and what is packed of them into another. */
    void apply(Path sources, Path classes) throws IOException {
        for (String file : files()) {
            Path original = Path.of(file);
            String text = Files.exists(original) ? Files.readString(original) : "";
            for (Addition addition : additions) {
                text = addition.file().equals(file) ? addition.to(text) : text;
            }
            write(sources.resolve(file), text);
            if (file.startsWith("ontology/") && !file.contains("/examples/")) {
                write(classes.resolve("org/communique/" + file), text);
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
