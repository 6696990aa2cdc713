package org.communique.curation.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.communique.editing.WholeFile;
import org.communique.material.Sha256;
import org.communique.reading.MaterialPart;
import org.communique.reading.PartReader;

/**
 * A file of the material with what was read from it.
 *
 * @param modified when it was changed last, as far as the file system tells
 * @param size in bytes
 * @param digest of its bytes
 */
record HeldFile(FileTime modified, long size, Sha256 digest, MaterialPart part) {

    /** The file as it is on the disk; what was read of the same bytes before need not be read again. */
    static HeldFile read(Path file, PartReader reader, Optional<HeldFile> before) {
        BasicFileAttributes attributes = attributes(file);
        byte[] bytes = WholeFile.bytes(file);
        Sha256 digest = Sha256.of(bytes);
        MaterialPart part = before.filter(held -> held.digest.equals(digest))
                .map(HeldFile::part)
                .orElseGet(() -> reader.read(file, new String(bytes, StandardCharsets.UTF_8)));
        return new HeldFile(attributes.lastModifiedTime(), bytes.length, digest, part);
    }

    /** The file as it is to be written. */
    static HeldFile planned(Path file, String text, PartReader reader) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new HeldFile(FileTime.fromMillis(0), bytes.length, Sha256.of(bytes), reader.read(file, text));
    }

    /** Whether the file looks as it did. */
    boolean looksAs(BasicFileAttributes now) {
        return now.size() == size && now.lastModifiedTime().equals(modified);
    }

    private static BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
