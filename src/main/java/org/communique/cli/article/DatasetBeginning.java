package org.communique.cli.article;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.communique.editing.WholeFile;
import org.communique.editing.YamlText;

/**
 * The first lines of a dataset.
 *
 * @param base what the IRIs of its things begin with, ending in a slash
 */
record DatasetBeginning(String id, String title, URI base, String publisher, LocalDate day) {

    /** An id made of the name of a folder. */
    static String id(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return id.matches("[a-z].*") ? id : "dataset" + (id.isEmpty() ? "" : "-" + id);
    }

    /** Writes {@code material/dataset.yaml}. */
    void write(Path dataset) throws IOException {
        Files.createDirectories(dataset.resolve("material/articles"));
        Files.createDirectories(dataset.resolve("material/authority"));
        WholeFile.write(dataset.resolve("material/dataset.yaml"), yaml());
    }

    /** What git is to leave out, and to leave as it is: texts and releases are compared byte for byte. */
    static void prepareForGit(Path dataset) throws IOException {
        Files.createDirectories(dataset);
        WholeFile.write(dataset.resolve(".gitignore"), """
            # Can be made again: what is kept between runs, and a release that was being written.
            .communique/
            .rdf.*
            # The articles' texts belong to their publishers. Before you publish this repository, remove the '#' below.
            #texts/
            """);
        WholeFile.write(dataset.resolve(".gitattributes"), """
            * text=auto eol=lf
            texts/** -text
            rdf/** -text
            """);
    }

    private String yaml() {
        return """
            # What the dataset is. Change whatever you like; nothing has to be changed before it can be published.
            id: %s
            title: %s
            description: %s
            base: %s      # what the IRIs of your things begin with; yours before you publish it on the web
            version: "1"
            issued: %s      # the release date; the build uses no other clock
            licence: https://creativecommons.org/publicdomain/zero/1.0/
            publisher: {name: %s, homepage: %s}
            language: en
            excerpts: quotations      # quotations | snippets | all | none: which words of the articles may be published
            # site: {logo: logo.svg, icon: icon.svg, accent: "#8a1538"}      # pictures beside this file; the colour of links
            # counts:      # limits; a release outside of them is refused
            #   Statement: {min: 1, max: 100000}
            """.formatted(
                        id,
                        YamlText.value(title),
                        YamlText.value("Who said what in these articles, with the evidence."),
                        YamlText.value(base.toString()),
                        day,
                        YamlText.value(publisher),
                        YamlText.value(base.toString()));
    }
}
