package org.communique.material;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A SHA-256 digest as 64 upper-case hexadecimal digits, the canonical form of xsd:hexBinary. */
public record Sha256(String hex) {

    private static final Pattern DIGITS = Pattern.compile("[0-9A-F]{64}");
    private static final HexFormat UPPER_CASE = HexFormat.of().withUpperCase();

    public Sha256 {
        hex = hex.toUpperCase(Locale.ROOT);
        if (!DIGITS.matcher(hex).matches()) {
            throw new IllegalArgumentException("a SHA-256 has 64 hexadecimal digits, not '" + hex + "'");
        }
    }

    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Sha256 of(byte[] bytes) {
        return new Sha256(UPPER_CASE.formatHex(digester().digest(bytes)));
    }

    public static MessageDigest digester() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
