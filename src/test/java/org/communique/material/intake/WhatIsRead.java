package org.communique.material.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.intake.bytes.Limits;
import org.communique.material.intake.metadata.Metadata;
import org.junit.jupiter.api.io.TempDir;

/** Reads files and bytes as a run does, and keeps what came of them. */
abstract class WhatIsRead {

    static final String TEXT = "She said: no 🌉.\r\n";

    @TempDir
    Path folder;

    final List<Article> articles = new ArrayList<>();
    final List<Metadata> metadata = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    final void read(Path input) {
        new IntakeReader(Limits.USUAL, new Collecting()).read(input);
    }

    final void read(byte[] bytes) {
        new IntakeReader(Limits.USUAL, new Collecting()).read(new ByteArrayInputStream(bytes), "-");
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }

    class Collecting implements Intake {
        @Override
        public void document(Document document) {
            articles.add(document.article());
            metadata.add(document.metadata());
        }

        @Override
        public void problem(Problem problem) {
            told.add(problem.toString());
        }

        @Override
        public void remark(String remark) {
            told.add(remark);
        }
    }
}
