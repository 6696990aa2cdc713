package org.communique.attribution.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.Actuality;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.attribution.AttributionExtractor;
import org.communique.attribution.Basis;
import org.communique.attribution.quotation.Quotation;
import org.communique.attribution.quotation.Quotation.Ending;
import org.communique.attribution.quotation.Quotations;
import org.communique.material.Article;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** Direct speech with its speaker in one language, by rules. Safe for use by several threads at once. */
final class SpeechExtractor implements AttributionExtractor {

    /** Lower than a tagger's: what rules find was measured in German only. */
    private static final double CONFIDENCE = 0.6;

    private static final int FEWEST_LETTERS = 12;
    private static final int FEWEST_SIGNS = 3;

    private final String language;
    private final SpeakerFinder finder;

    SpeechExtractor(String language) {
        this.language = language;
        this.finder = SpeakerFinder.of(Lexicon.load(language));
    }

    @Override
    public String id() {
        return "speech-" + language + "/1";
    }

    @Override
    public List<Attribution> extract(Article article) {
        FlatText text = FlatText.of(article.text());
        List<Quotation> all = Quotations.of(text).all();
        List<Attribution> found = new ArrayList<>();
        for (Span paragraph : text.prose()) {
            List<Quotation> own = all.stream()
                    .filter(quotation -> paragraph.contains(quotation.span()))
                    .toList();
            addTo(found, text, paragraph, own);
        }
        return found.stream().sorted(Attribution.inTextOrder()).toList();
    }

    private void addTo(List<Attribution> found, FlatText text, Span paragraph, List<Quotation> quotations) {
        Optional<Speaker> last = Optional.empty();
        List<Span> content = new ArrayList<>();
        for (int at = 0; at < quotations.size(); at++) {
            Span marks = quotations.get(at).span();
            int start =
                    at == 0 ? paragraph.start() : quotations.get(at - 1).span().end();
            int end = at + 1 < quotations.size() ? quotations.get(at + 1).span().start() : paragraph.end();
            Optional<Speaker> speaker = finder.find(text, marks, new Span(start, end));
            if (speaker.isPresent()) {
                flush(found, last, content);
                last = speaker;
            }
            boolean speech = speaker.isPresent() || isSpeech(text, quotations.get(at));
            if (last.isPresent() && speech && quotations.get(at).ending() != Ending.LOST) {
                content.add(marks);
            }
        }
        flush(found, last, content);
    }

    private void flush(List<Attribution> found, Optional<Speaker> speaker, List<Span> content) {
        if (!content.isEmpty()) {
            speaker.ifPresent(who -> found.add(new Attribution(
                    who.source(),
                    who.cue(),
                    List.copyOf(content),
                    Mode.DIRECT,
                    CONFIDENCE,
                    id(),
                    Basis.BESIDE,
                    Actuality.ASSERTED,
                    language)));
        }
        content.clear();
    }

    /** A sentence, not a title or a word that is only mentioned. */
    private boolean isSpeech(FlatText text, Quotation quotation) {
        String words = text.slice(quotation.words());
        int fewest = language.equals("zh") ? FEWEST_SIGNS : FEWEST_LETTERS;
        return words.length() >= fewest
                && (words.contains(" ") || language.equals("zh"))
                && ".!?…。！？,，".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
