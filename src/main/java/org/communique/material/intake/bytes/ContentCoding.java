package org.communique.material.intake.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * The bytes of an answer whose {@code Content-Encoding} says how they are packed (RFC 9110 §8.4.1): gzip, deflate
 * (with zlib's header, as the standard has it, or bare, as some servers send it) and Brotli. What begins as gzip does
 * is gzip, whatever the header says; where only the header says so, the bytes are taken as they are.
 */
public final class ContentCoding {

    private ContentCoding() {}

    /** Unpacks, up to one byte more than the limit. */
    public static byte[] unpacked(byte[] packed, List<String> encodings, Limits limits) throws IOException {
        byte[] bytes = packed;
        for (int at = encodings.size() - 1; at >= 0; at--) {
            for (String coding : encodings.get(at).toLowerCase(Locale.ROOT).split(",")) {
                bytes = one(bytes, coding.strip(), limits);
            }
        }
        return bytes;
    }

    private static byte[] one(byte[] packed, String coding, Limits limits) throws IOException {
        if (isGzip(packed)) {
            return all(new GZIPInputStream(new ByteArrayInputStream(packed)), limits);
        }
        switch (coding) {
            case "deflate" -> {
                return isMarkup(packed) ? packed : inflated(packed, limits);
            }
            case "br" -> {
                return isMarkup(packed) ? packed : all(new BrotliInputStream(new ByteArrayInputStream(packed)), limits);
            }
            case "gzip", "x-gzip", "", "identity", "none", "utf-8" -> {
                return packed;
            }
            default -> throw new IOException("it is packed as '" + coding + "', which is not known");
        }
    }

    private static byte[] inflated(byte[] packed, Limits limits) throws IOException {
        boolean zlib =
                packed.length > 1 && (packed[0] & 0x0F) == 8 && ((packed[0] & 0xFF) << 8 | packed[1] & 0xFF) % 31 == 0;
        var inflater = new Inflater(!zlib);
        try (var unpacked = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            return unpacked.readNBytes(limits.bytes() + 1);
        } finally {
            inflater.end();
        }
    }

    private static byte[] all(InputStream unpacked, Limits limits) throws IOException {
        try (unpacked) {
            return unpacked.readNBytes(limits.bytes() + 1);
        }
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    private static boolean isMarkup(byte[] bytes) {
        int at = 0;
        while (at < Math.min(bytes.length, 64) && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        return at < bytes.length - 1 && bytes[at] == '<' && (bytes[at + 1] == '!' || Character.isLetter(bytes[at + 1]));
    }
}
