package org.communique.material.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.material.Problem;
import org.communique.material.Utf8Reader;
import org.communique.material.intake.archive.Feed;
import org.communique.material.intake.archive.JsonLines;
import org.communique.material.intake.archive.Mail;
import org.communique.material.intake.archive.RawDocument;
import org.communique.material.intake.archive.RawDocument.Kind;
import org.communique.material.intake.archive.Wacz;
import org.communique.material.intake.archive.WebArchive;
import org.communique.material.intake.bytes.Limits;
import org.communique.material.intake.bytes.Unpacked;
import org.communique.material.intake.metadata.Metadata;
import org.communique.material.intake.metadata.SideTable;

/**
 * Reads articles from whatever they are kept in: {@code .txt}, {@code .html}, {@code .jsonl}, {@code .warc}, {@code
 * .wacz}, feeds, {@code .eml} and {@code .mht}, each also packed with gzip, and folders of these. One document is in memory at a time. A file that is not well is a problem and
 * stops no other.
 */
public final class IntakeReader {

    private static final int HEAD = 1024;

    private final Limits limits;
    private final Intake intake;
    private final ArticleIds ids = new ArticleIds();
    private final Map<Path, DocumentMaker> makers = new LinkedHashMap<>();

    public IntakeReader(Limits limits, Intake intake) {
        this.limits = limits;
        this.intake = intake;
    }

    /**
     * The files that {@link #read} would read, in its order: of folders, those whose names say what they are. Which
     * others are there is a remark.
     */
    public List<Path> files(Path input) {
        if (!Files.isDirectory(input)) {
            return List.of(input);
        }
        var files = ArticleFiles.of(input, (folder, failure) -> unreadable(Utf8Reader.shown(folder), failure));
        files.remark().ifPresent(intake::remark);
        return files.articles();
    }

    /** Reads a file, or the files of a folder. */
    public void read(Path input) {
        for (Path file : files(input)) {
            try (InputStream bytes = Files.newInputStream(file)) {
                read(bytes, Utf8Reader.shown(file), file.getFileName().toString(), makerBeside(file));
            } catch (IOException failure) {
                unreadable(Utf8Reader.shown(file), failure);
            }
        }
    }

    /** One for each folder, which knows of the table there. */
    private DocumentMaker makerBeside(Path file) {
        return makers.computeIfAbsent(
                file.resolveSibling(SideTable.NAME),
                table -> new DocumentMaker(limits, intake, SideTable.beside(file, intake::problem), ids));
    }

    /** After the last file: tells which rows of tables beside the articles were about none that was read. */
    public void finish() {
        makers.values().forEach(DocumentMaker::finish);
    }

    /** Reads a stream, whose format shows by how it begins. */
    public void read(InputStream bytes, String place) {
        try {
            read(bytes, place, "", new DocumentMaker(limits, intake, SideTable.none(), ids));
        } catch (IOException failure) {
            unreadable(place, failure);
        }
    }

    private void read(InputStream bytes, String place, String name, DocumentMaker maker) throws IOException {
        try (InputStream unpacked = new BufferedInputStream(Unpacked.of(bytes, limits), 1 << 16)) {
            Format format = Format.named(name).orElse(Format.beginning(head(unpacked)));
            switch (format) {
                case JSON -> new JsonLines(limits, maker).readWhole(unpacked, place);
                case JSON_LINES -> new JsonLines(limits, maker).read(unpacked, place);
                case WARC -> new WebArchive(limits, maker).read(unpacked, place);
                case WACZ -> new Wacz(limits, maker).read(unpacked, place);
                case FEED -> new Feed(limits, maker).read(unpacked, place);
                case MAIL -> new Mail(limits, maker).read(unpacked, place, stem(name));
                case HTML -> maker.document(whole(unpacked, place, name, Kind.HTML));
                case TEXT -> maker.document(whole(unpacked, place, name, Kind.TEXT));
            }
        }
    }

    private static byte[] head(InputStream bytes) throws IOException {
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        return head;
    }

    private RawDocument whole(InputStream bytes, String place, String name, Kind kind) throws IOException {
        return new RawDocument(
                place,
                stem(name),
                kind,
                new RawDocument.Bytes(bytes.readNBytes(limits.bytes() + 1), Optional.empty()),
                Optional.empty(),
                Metadata.NONE);
    }

    private static Optional<String> stem(String name) {
        return Optional.of(name.replaceFirst("(?i)\\.gz$", "").replaceFirst("\\.[A-Za-z]+$", ""))
                .filter(given -> !given.isEmpty());
    }

    private void unreadable(String place, IOException failure) {
        String why = failure instanceof NoSuchFileException
                ? "there is no such file or folder"
                : failure instanceof AccessDeniedException ? "you may not read it" : reason(failure);
        intake.problem(new Problem(Problem.Kind.UNREADABLE, place, why));
    }

    private static String reason(IOException failure) {
        String given = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return "it cannot be read: " + (given == null ? failure.getClass().getSimpleName() : given);
    }
}
