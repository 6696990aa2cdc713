package org.communique.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.server.view.Label;

/**
 * The words that the pages speak of themselves, in the dataset's language if there is a file of them, else in English.
 * Each file {@code words/LANGUAGE.properties} has the same keys.
 */
public final class Phrases {

    private static final String ENGLISH = "en";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})*(?![\\d,])");

    private final String language;
    private final Map<String, String> byKey;
    private final Map<String, String> byEnglish;

    private Phrases(String language, Map<String, String> english, Map<String, String> own) {
        this.language = language;
        this.byKey = own;
        this.byEnglish = english.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getValue, phrase -> own.getOrDefault(phrase.getKey(), ""), (one, same) -> one));
    }

    /** @param tag a BCP 47 tag, such as de-AT */
    public static Phrases in(String tag) {
        String wanted = tag.split("-")[0].toLowerCase(Locale.ROOT);
        Map<String, String> english = all(ENGLISH).orElseThrow();
        return all(wanted)
                .map(own -> new Phrases(wanted, english, own))
                .orElseGet(() -> new Phrases(ENGLISH, english, english));
    }

    /** All phrases of a language by their keys; nothing where it has no file. */
    static Optional<Map<String, String>> all(String language) {
        String file = "/org/communique/server/words/" + language + ".properties";
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            if (in == null) {
                return Optional.empty();
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties lines = new Properties();
            lines.load(reader);
            Map<String, String> phrases = new TreeMap<>();
            lines.stringPropertyNames().forEach(key -> phrases.put(key, lines.getProperty(key)));
            return Optional.of(phrases);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its BCP 47 tag. */
    public String language() {
        return language;
    }

    /** A phrase by its key, with values in the places of {0}, {1}; a key that no file has is an IllegalArgumentException. */
    public String say(String key, Object... values) {
        String phrase = byKey.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase has the key " + key);
        }
        return values.length == 0 ? phrase : new MessageFormat(phrase, Locale.forLanguageTag(language)).format(values);
    }

    /**
     * What the programme says in English: in the page's language where a file has it, with the same numbers, else marked
     * as English.
     */
    public Label own(String english) {
        if (language.equals(ENGLISH)) {
            return Label.plain(english);
        }
        List<Object> numbers = new ArrayList<>();
        String phrase = NUMBER.matcher(english).replaceAll(found -> {
            numbers.add(Long.parseLong(found.group().replace(",", "")));
            return "{" + (numbers.size() - 1) + "}";
        });
        String said = byEnglish.getOrDefault(phrase, "");
        return said.isEmpty()
                ? new Label(english, "", ENGLISH)
                : new Label(filled(said, numbers.toArray()), "", language);
    }

    private String filled(String phrase, Object... values) {
        return values.length == 0 ? phrase : new MessageFormat(phrase, Locale.forLanguageTag(language)).format(values);
    }

    /** A label as the page shows it: what has no language is the programme's English. */
    public Label shown(Label label) {
        if (!label.language().isEmpty() || language.equals(ENGLISH)) {
            return label;
        }
        return label.leads() ? new Label(label.text(), label.href(), ENGLISH) : own(label.text());
    }
}
