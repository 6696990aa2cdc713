package org.communique.material.intake.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Detects the language of a text with the model of Apache OpenNLP, which knows 103. Too short a text, or one that it is
 * not sure of, has none.
 */
public final class TextLanguage {

    private static final String MODEL = "/langdetect-183.bin";
    private static final int ENOUGH = 1200;
    private static final int FEWEST = 60;
    /**
     * How much likelier the best language must be than the next. Of 218 texts that pages gave, 214 have as much, among
     * them some of 100 letters; the others are lists and lines of a few words.
     */
    private static final double SURE = 2;

    /** Its names for dialects and standards, where BCP 47 tags the language that they are of. */
    private static final Map<String, String> WIDER = Map.of(
            "cmn", "zh", "nan", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "nob", "nb", "pnb", "pa",
            "gsw", "de", "nds", "de");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(?:the|of|and|to|is|was|it|that|this|said|says|he|she|they|for|with|on|has|have)\\b");

    private TextLanguage() {}

    /** The model is read when the first text is. */
    private static final class Detector {
        private static final LanguageDetectorME MODEL = read();
        private static final Map<String, String> TAGS = Stream.of(Locale.getISOLanguages())
                .collect(Collectors.toMap(
                        tag -> Locale.forLanguageTag(tag).getISO3Language(), Function.identity(), (one, other) -> one));

        private static LanguageDetectorME read() {
            try (InputStream model =
                    Objects.requireNonNull(TextLanguage.class.getResourceAsStream(TextLanguage.MODEL))) {
                return new LanguageDetectorME(new LanguageDetectorModel(model));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The tag of the language by BCP 47, such as {@code de}, or nothing where the text leaves it open. */
    public static Optional<String> of(String text) {
        String head = text.substring(0, Math.min(text.length(), ENOUGH));
        Optional<String> script = ScriptLanguage.of(head);
        if (script.isPresent() || head.codePoints().filter(Character::isLetter).count() < FEWEST) {
            return script;
        }
        Language[] likely = Detector.MODEL.predictLanguages(head);
        boolean sure = likely[0].getConfidence() >= SURE * likely[1].getConfidence();
        return sure ? Optional.of(tag(likely[0].getLang())) : Optional.of("en").filter(english -> isEnglish(head));
    }

    /** Of lines that the model leaves open: a third of the words are such as only English has so often. */
    private static boolean isEnglish(String text) {
        long words = WORD.matcher(text).results().count();
        return ENGLISH.matcher(text).results().count() * 3 >= words;
    }

    private static String tag(String code) {
        return WIDER.getOrDefault(code, Detector.TAGS.getOrDefault(code, code));
    }

    /**
     * The tag of an article: what the text is in; of what is said about it only more detail than that, or what the text
     * leaves open.
     *
     * @param said a BCP 47 tag
     */
    public static Optional<String> of(String text, Optional<String> said) {
        Optional<String> detected = of(text);
        return detected.map(tag -> said.filter(more -> isOf(more, tag)).orElse(tag))
                .or(() -> said);
    }

    private static boolean isOf(String tag, String language) {
        return Locale.forLanguageTag(tag)
                .getLanguage()
                .equals(Locale.forLanguageTag(language).getLanguage());
    }
}
