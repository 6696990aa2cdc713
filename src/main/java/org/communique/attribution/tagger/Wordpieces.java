package org.communique.attribution.tagger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** Cuts text into uncased WordPieces with their offsets, exactly as {@code training/wordpiece.py} does. */
public final class Wordpieces {

    static final int UNKNOWN = 100;
    public static final int START = 101;
    public static final int SEPARATOR = 102;

    private static final int LONGEST_WORD = 100;
    private static final int NONE = -1;

    private final Map<String, Integer> vocabulary;

    private Wordpieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** One piece of a word; {@code continues} where it is not the word's first. */
    public record Piece(int id, int start, int end, boolean continues) {}

    public static Wordpieces load() {
        try (InputStream resource = Wordpieces.class.getResourceAsStream("vocabulary.txt")) {
            if (resource == null) {
                throw new IllegalStateException("vocabulary.txt is missing from the jar");
            }
            var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8));
            Map<String, Integer> vocabulary = new HashMap<>();
            lines.lines().forEach(piece -> vocabulary.put(piece, vocabulary.size()));
            return new Wordpieces(Map.copyOf(vocabulary));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The pieces of a part of a text, with offsets into the whole of it. */
    public List<Piece> cut(FlatText text, Span part) {
        List<Piece> pieces = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            int end = at;
            while (end < part.end() && FlatText.isLetterOrNumber(text.at(end))) {
                end++;
            }
            if (end > at) {
                addWord(pieces, text, new Span(at, end));
                at = end;
            } else {
                if (isVisible(text.at(at))) {
                    addWord(pieces, text, new Span(at, at + 1));
                }
                at++;
            }
        }
        return pieces;
    }

    private static boolean isVisible(char character) {
        int type = Character.getType(character);
        return !FlatText.isSpace(character)
                && type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED;
    }

    private void addWord(List<Piece> pieces, FlatText text, Span word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int at = word.start(); at < word.end(); at++) {
            char character = text.at(at);
            if (isTyped(character)) {
                letters.append(Character.toLowerCase(character));
            } else {
                addOddWord(pieces, text, word);
                return;
            }
        }
        addFound(pieces, word, letters.toString(), at -> word.start() + at);
    }

    /** A word with characters that have another form, or several, in the vocabulary. */
    private void addOddWord(List<Piece> pieces, FlatText text, Span word) {
        StringBuilder letters = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        for (int at = word.start(); at < word.end(); at++) {
            String plain = plain(text.at(at));
            letters.append(plain);
            origins.addAll(Collections.nCopies(plain.length(), at));
        }
        addFound(pieces, word, letters.toString(), origins::get);
    }

    private void addFound(List<Piece> pieces, Span word, String letters, IntUnaryOperator origins) {
        List<Piece> found = letters.length() <= LONGEST_WORD ? pieces(letters, origins) : List.of();
        pieces.addAll(found.isEmpty() ? List.of(new Piece(UNKNOWN, word.start(), word.end(), false)) : found);
    }

    private static boolean isTyped(char character) {
        return character < 128 && character != '`';
    }

    /** The longest piece that fits, again and again; nothing where one does not fit. */
    private List<Piece> pieces(String word, IntUnaryOperator origins) {
        List<Piece> found = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int end = word.length();
            int id = id(word, at, end);
            while (id == NONE && end > at + 1) {
                end--;
                id = id(word, at, end);
            }
            if (id == NONE) {
                return List.of();
            }
            found.add(new Piece(id, origins.applyAsInt(at), origins.applyAsInt(end - 1) + 1, at > 0));
            at = end;
        }
        return found;
    }

    private int id(String word, int start, int end) {
        String part = word.substring(start, end);
        return vocabulary.getOrDefault(start > 0 ? "##" + part : part, NONE);
    }

    /** Lower case, without accents, typewriter quotation marks. */
    private static String plain(char character) {
        if (isTyped(character)) {
            return String.valueOf(Character.toLowerCase(character));
        }
        return switch (character) {
            case '“', '”', '„', '‟', '«', '»' -> "\"";
            case '‘', '’', '‚', '‛', '`' -> "'";
            default -> withoutAccents(String.valueOf(character).toLowerCase(Locale.ROOT));
        };
    }

    private static String withoutAccents(String letters) {
        String decomposed = Normalizer.normalize(letters, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder();
        decomposed
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
