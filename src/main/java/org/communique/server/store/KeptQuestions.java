package org.communique.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.query.QueryCatalogue;
import org.communique.query.StoredQuery;
import org.communique.release.description.Software;
import org.communique.release.folder.Checksums;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The questions fitted to a release, kept in a file from one start to the next, since fitting them to many quads takes
 * seconds. The file is named by the release, the questions and this programme's version; without it, or where it is
 * damaged, they are fitted anew.
 */
final class KeptQuestions {

    private static final Logger LOG = LoggerFactory.getLogger(KeptQuestions.class);
    private static final String TEXT = ".text";
    private static final String NAME = ".name.";

    private final QueryCatalogue questions;
    private final Path file;

    /** @param digest names the release */
    KeptQuestions(Path folder, String digest, QueryCatalogue questions) {
        this.questions = questions;
        String asked = questions.queries().toString() + Software.version();
        this.file = folder.resolve("questions-%s-%s.properties"
                .formatted(digest, Checksums.digestOf(asked).substring(0, 16)));
    }

    /** Those that were kept, or else what the fitting gives, which is kept from now on. */
    QueryCatalogue fitted(Function<QueryCatalogue, QueryCatalogue> fitting) {
        return kept().orElseGet(() -> {
            QueryCatalogue fitted = fitting.apply(questions);
            keep(fitted);
            return fitted;
        });
    }

    Optional<QueryCatalogue> kept() {
        Properties lines = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            lines.load(in);
            return Optional.of(QueryCatalogue.of(questions.queries().stream()
                    .flatMap(question -> as(question, lines).stream())
                    .toList()));
        } catch (IOException | IllegalArgumentException absentOrDamaged) {
            return Optional.empty();
        }
    }

    private static Optional<StoredQuery> as(StoredQuery question, Properties lines) {
        String name = question.name() + NAME;
        Map<String, String> names = lines.stringPropertyNames().stream()
                .filter(key -> key.startsWith(name))
                .collect(Collectors.toMap(key -> key.substring(name.length()), lines::getProperty));
        return Optional.ofNullable(lines.getProperty(question.name() + TEXT))
                .map(text -> question.worded(text).called(names));
    }

    /** Whole or not at all; where nothing can be written, they are fitted at the next start as well. */
    private void keep(QueryCatalogue fitted) {
        Properties lines = new Properties();
        for (StoredQuery question : fitted.queries()) {
            lines.setProperty(question.name() + TEXT, question.text());
            question.names().forEach((key, name) -> lines.setProperty(question.name() + NAME + key, name));
        }
        try {
            Files.createDirectories(file.getParent());
            Path written = Files.createTempFile(file.getParent(), "questions", ".part");
            try (OutputStream out = Files.newOutputStream(written)) {
                lines.store(out, "The stored questions that have an answer in a release. Can be deleted at any time.");
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            LOG.info("the fitted questions cannot be kept in {}: {}", file, unwritable.getMessage());
        }
    }
}
