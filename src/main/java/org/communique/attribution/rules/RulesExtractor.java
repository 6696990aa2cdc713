package org.communique.attribution.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.Attribution;
import org.communique.attribution.AttributionExtractor;
import org.communique.attribution.Candidate;
import org.communique.attribution.confidence.Calibration;
import org.communique.attribution.quotation.Quotations;
import org.communique.attribution.speech.QuotationRules;
import org.communique.attribution.text.ReportingVerbs;
import org.communique.attribution.text.Segmenter;
import org.communique.attribution.text.Sentence;
import org.communique.material.Article;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * An extractor of rules alone: reporting verbs, <i>according to</i>, quotations and transcripts over OpenNLP's parts
 * of speech. For machines without native code. Safe for use by several threads at once.
 */
public final class RulesExtractor implements AttributionExtractor {

    private static final int SHORTEST_CONTENT = 4;

    private final Segmenter.Models models;
    private final ReportingVerbs verbs = ReportingVerbs.load();
    private final QuotationRules rules = new QuotationRules(Calibration.none());

    private RulesExtractor(Segmenter.Models models) {
        this.models = models;
    }

    public static RulesExtractor load() {
        return new RulesExtractor(Segmenter.Models.load());
    }

    @Override
    public String id() {
        return "rules/1";
    }

    @Override
    public List<Attribution> extract(Article article) {
        FlatText text = FlatText.of(article.text());
        Quotations quotations = Quotations.of(text);
        boolean[] quoted = quotations.mask();
        Segmenter segmenter = models.segmenter();
        List<Candidate> candidates = new ArrayList<>();
        for (Span paragraph : text.prose()) {
            for (Sentence sentence : segmenter.sentences(text, paragraph, quoted)) {
                candidates.addAll(candidates(sentence));
            }
        }
        return rules.attributions(candidates, quotations, id());
    }

    private List<Candidate> candidates(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        int reported = -1;
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.isQuoted(at) || sentence.word(at).span().start() < reported) {
                continue;
            }
            Optional<Candidate> candidate = candidateAt(sentence, at);
            candidate.ifPresent(found::add);
            reported =
                    Math.max(reported, candidate.map(RulesExtractor::reportedTo).orElse(-1));
        }
        return found;
    }

    private Optional<Candidate> candidateAt(Sentence sentence, int at) {
        Optional<Candidate> candidate = Optional.empty();
        if (sentence.isPlain(at, "according") && sentence.isPlain(at + 1, "to")) {
            candidate = new AccordingTo(sentence, at).candidate();
        } else if (verbs.contains(sentence.word(at))) {
            candidate = new Clause(sentence, at).candidate();
        }
        return candidate.filter(found -> length(found) >= SHORTEST_CONTENT);
    }

    private static int length(Candidate candidate) {
        return candidate.content().stream().mapToInt(Span::length).sum();
    }

    private static int reportedTo(Candidate candidate) {
        return candidate.content().get(candidate.content().size() - 1).end();
    }
}
