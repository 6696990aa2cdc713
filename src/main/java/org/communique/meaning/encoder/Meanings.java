package org.communique.meaning.encoder;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.communique.material.Sha256;

/**
 * What texts mean, computed once and kept in a file between runs. The file may be deleted at any time; one that cannot be
 * read is computed anew.
 */
public final class Meanings implements AutoCloseable {

    /** The scripts that the encoder's vocabulary knows. */
    private static final Pattern FOREIGN_LETTER = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

    private static final int KEY_LENGTH = 32;

    private final Optional<Path> file;
    private final Map<String, Vector> kept = new ConcurrentHashMap<>();
    private final Map<String, Vector> used = new ConcurrentHashMap<>();
    private Optional<SentenceEncoder> encoder = Optional.empty();

    private Meanings(Optional<Path> file) {
        this.file = file;
        file.filter(Files::isRegularFile).ifPresent(this::read);
    }

    /** Kept in this file. */
    public static Meanings in(Path file) {
        return new Meanings(Optional.of(file));
    }

    /** Kept only as long as this object. */
    public static Meanings unsaved() {
        return new Meanings(Optional.empty());
    }

    /** What a text means; nothing where it is mostly in a script that the encoder does not know. */
    public Optional<Vector> of(String text) {
        return isReadable(text) ? Optional.of(vector(text)) : Optional.empty();
    }

    private static boolean isReadable(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters > 0 && 5 * FOREIGN_LETTER.matcher(text).results().count() < letters;
    }

    private Vector vector(String text) {
        String key = Sha256.of(text).hex().substring(0, KEY_LENGTH);
        Vector vector = kept.computeIfAbsent(key, unknown -> encode(text));
        used.put(key, vector);
        return vector;
    }

    private synchronized Vector encode(String text) {
        SentenceEncoder loaded = encoder.orElseGet(SentenceEncoder::load);
        encoder = Optional.of(loaded);
        return loaded.encode(text);
    }

    private void read(Path from) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(from)))) {
            if (!in.readUTF().equals(SentenceEncoder.VERSION)) {
                return;
            }
            int count = in.readInt();
            for (int at = 0; at < count; at++) {
                String key = in.readUTF();
                byte[] values = in.readNBytes(SentenceEncoder.WIDTH);
                if (values.length == SentenceEncoder.WIDTH) {
                    kept.put(key, Vector.of(values));
                }
            }
        } catch (IOException broken) {
            kept.clear();
        }
    }

    /** Writes what was asked for since the beginning, the same bytes for the same texts; the rest is forgotten. */
    public void save() {
        file.ifPresent(target -> {
            try {
                Files.createDirectories(target.toAbsolutePath().getParent());
                Path fresh = target.resolveSibling(target.getFileName() + ".new");
                write(fresh);
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private void write(Path target) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            out.writeUTF(SentenceEncoder.VERSION);
            out.writeInt(used.size());
            for (Map.Entry<String, Vector> one : new TreeMap<>(used).entrySet()) {
                out.writeUTF(one.getKey());
                out.write(one.getValue().bytes());
            }
        }
    }

    @Override
    public synchronized void close() {
        encoder.ifPresent(SentenceEncoder::close);
        encoder = Optional.empty();
    }
}
