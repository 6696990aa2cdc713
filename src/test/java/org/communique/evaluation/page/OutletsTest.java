package org.communique.evaluation.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.material.intake.metadata.AuthorNames;
import org.communique.material.intake.metadata.Metadata;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixty pages of which people wrote down, in {@code outlets.tsv}, whose outlet they are and in which language. */
@Tag("texts")
class OutletsTest {

    private static final Path PAGES = Path.of("../shared/corpora/intake/segments");
    private static final int ENOUGH = 56;

    private record Truth(String page, String outlets, String language) {
        static Truth of(String line) {
            String[] fields = line.split("\t");
            return new Truth(fields[0], fields[2], fields[3]);
        }

        boolean isBy(Optional<String> publisher) {
            String read = publisher.map(AuthorNames::letters).orElse("");
            return Stream.of(outlets.split("\\|")).map(AuthorNames::letters).anyMatch(read::equals);
        }

        boolean isIn(Optional<String> tag) {
            return tag.filter(one -> one.split("-")[0].equals(language)).isPresent();
        }
    }

    @Test
    void outletAndLanguageAreThoseThatAReaderSees() throws IOException {
        List<String> wrong = new ArrayList<>();
        int outlets = 0;
        int languages = 0;
        List<Truth> truths = truths();
        for (Truth truth : truths) {
            Metadata read = ReadPage.of(PAGES.resolve(truth.page + ".html")).metadata();
            outlets += truth.isBy(read.publisher()) ? 1 : 0;
            languages += truth.isIn(read.language()) ? 1 : 0;
            if (!truth.isBy(read.publisher()) || !truth.isIn(read.language())) {
                wrong.add(truth.page + " " + read.publisher() + " " + read.language());
            }
        }
        System.out.printf("outlet right %d of %d, language %d; wrong: %s%n", outlets, truths.size(), languages, wrong);

        assertThat(truths).hasSize(60);
        assertThat(outlets).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(languages).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static List<Truth> truths() throws IOException {
        try (var table = OutletsTest.class.getResourceAsStream("outlets.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Truth::of)
                    .toList();
        }
    }
}
