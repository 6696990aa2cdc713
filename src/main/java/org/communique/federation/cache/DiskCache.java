package org.communique.federation.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.federation.endpoint.RemoteQuery;

/** Answers kept in a folder, one file each, for as long as they live. */
public final class DiskCache {

    private static final String ENDING = ".json";

    private final Path folder;
    private final Duration life;
    private final InstantSource clock;

    public DiskCache(Path folder, Duration life, InstantSource clock) {
        this.folder = folder;
        this.life = life;
        this.clock = clock;
    }

    /** The answer to the query, while it lives. */
    Optional<byte[]> find(RemoteQuery query) {
        Path file = file(query);
        try {
            return isAlive(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the cache file " + file + " cannot be read", unreadable);
        }
    }

    /** Keeps the answer, whole or not at all. */
    void keep(RemoteQuery query, byte[] answer) {
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "answer", ".part");
            Files.write(written, answer);
            Files.setLastModifiedTime(written, FileTime.from(clock.instant()));
            Files.move(written, file(query), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the cache folder " + folder + " cannot be written", unwritable);
        }
    }

    /** Deletes what no longer lives. */
    public void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            for (Path file : files()) {
                if (!isAlive(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the cache folder " + folder + " cannot be swept", failure);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
    }

    private boolean isAlive(Path file) throws IOException {
        Instant kept = Files.getLastModifiedTime(file).toInstant();
        return clock.instant().isBefore(kept.plus(life));
    }

    private Path file(RemoteQuery query) {
        byte[] key = (query.service() + "\n" + query.text()).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return folder.resolve(HexFormat.of().formatHex(digest) + ENDING);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
