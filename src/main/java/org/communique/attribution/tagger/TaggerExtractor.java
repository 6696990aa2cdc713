package org.communique.attribution.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.communique.attribution.Attribution;
import org.communique.attribution.AttributionExtractor;
import org.communique.attribution.Candidate;
import org.communique.attribution.confidence.Calibration;
import org.communique.attribution.quotation.Quotations;
import org.communique.attribution.speech.QuotationRules;
import org.communique.material.Article;
import org.communique.material.FlatText;

/**
 * The default extractor: a token tagger finds sources, cues and contents and points from one to the other; rules for
 * quotations, transcripts and stock phrases mend what it misses. Safe for use by several threads at once.
 */
public final class TaggerExtractor implements AttributionExtractor, AutoCloseable {

    private static final LabelDecoder.Leanings LEANINGS = new LabelDecoder.Leanings(-0.5f, 0.3f, 0.9f, -1.5f);
    private static final Linker.Weights WEIGHTS = new Linker.Weights(1.6, 0.45, 8, -4, 10, 5, 0.3);

    /** The threshold that suits F1: about half of the F1 that is reached (Lipton et al. 2014). */
    private static final double LEAST_CONFIDENCE = 0.4;

    private final Wordpieces wordpieces = Wordpieces.load();
    private final LabelDecoder decoder = new LabelDecoder(LEANINGS);
    private final QuotationRules rules;
    private final Confidence confidence = Confidence.fitted();
    private final TokenTagger tagger;

    private TaggerExtractor(TokenTagger tagger, Calibration calibration) {
        this.tagger = tagger;
        this.rules = new QuotationRules(calibration);
    }

    /** With the model that the jar carries. */
    public static TaggerExtractor load() {
        return new TaggerExtractor(TokenTagger.load(), Calibration.ofTagger());
    }

    /** The same with the confidences before calibration. */
    public static TaggerExtractor uncalibrated() {
        return new TaggerExtractor(TokenTagger.load(), Calibration.none());
    }

    /** With another model of the same form, an ONNX file as {@code training/export.py} writes it. */
    public static TaggerExtractor of(byte[] model) {
        return new TaggerExtractor(TokenTagger.of(model), Calibration.none());
    }

    @Override
    public String id() {
        return "tagger/1-" + tagger.version();
    }

    @Override
    public List<Attribution> extract(Article article) {
        FlatText text = FlatText.of(article.text());
        Quotations quotations = Quotations.of(text);
        boolean[] quoted = quotations.mask();
        List<Candidate> sure = candidates(quotations.plainly(), quoted, confidence::of).stream()
                .filter(candidate -> candidate.confidence() >= LEAST_CONFIDENCE)
                .toList();
        return rules.attributions(sure, quotations, id());
    }

    /** What the tagger alone finds, the unsure too; a candidate's confidence is what the function makes of its evidence. */
    List<Candidate> candidates(Article article, ToDoubleFunction<Evidence> confidence) {
        Quotations quotations = Quotations.of(FlatText.of(article.text()));
        return candidates(quotations.plainly(), quotations.mask(), confidence);
    }

    private List<Candidate> candidates(FlatText text, boolean[] quoted, ToDoubleFunction<Evidence> confidence) {
        List<Candidate> candidates = new ArrayList<>();
        for (Window window : Window.over(text, wordpieces)) {
            Scores scores = tagger.score(window, quoted);
            candidates.addAll(new Linker(WEIGHTS, text, scores, decoder.decode(window, scores)).link(confidence));
        }
        return candidates;
    }

    @Override
    public void close() {
        tagger.close();
    }
}
