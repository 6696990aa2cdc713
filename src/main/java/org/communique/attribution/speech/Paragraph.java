package org.communique.attribution.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.attribution.Candidate;
import org.communique.attribution.quotation.Quotation;
import org.communique.material.FlatText;
import org.communique.material.Span;

/** A paragraph with its quotations and the candidates that begin in it, which the rules change. */
record Paragraph(Span span, List<Candidate> candidates, List<Quotation> quotations) {

    /** The paragraphs of a text that are not blank, in order. */
    static List<Paragraph> of(FlatText text, List<Candidate> candidates, List<Quotation> quotations) {
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.sort(Comparator.comparing(Candidate::first));
        List<Paragraph> paragraphs = new ArrayList<>();
        int candidate = 0;
        int quotation = 0;
        for (Span span : text.paragraphs()) {
            Paragraph paragraph = new Paragraph(span, new ArrayList<>(), new ArrayList<>());
            while (candidate < ordered.size() && ordered.get(candidate).first().start() < span.end()) {
                paragraph.candidates.add(ordered.get(candidate++));
            }
            while (quotation < quotations.size()
                    && quotations.get(quotation).span().start() < span.end()) {
                paragraph.quotations.add(quotations.get(quotation++));
            }
            if (!text.slice(span).isBlank()) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }

    /** Whether a quotation of it goes on in the next paragraph, or should. */
    boolean isUnclosed() {
        return !quotations.isEmpty() && !quotations.get(quotations.size() - 1).isClosed();
    }

    /** Whether it ends with a colon. */
    boolean isAnnouncing(FlatText text) {
        return text.at(text.stripped(span).end() - 1) == ':';
    }

    /** Whether all its words are between quotation marks. */
    boolean isOnlyQuotations(FlatText text) {
        int at = span.start();
        for (Quotation quotation : quotations) {
            if (hasLetters(text, at, quotation.span().start())) {
                return false;
            }
            at = quotation.span().end();
        }
        return !quotations.isEmpty() && !hasLetters(text, at, span.end());
    }

    private static boolean hasLetters(FlatText text, int start, int end) {
        return text.characters()
                .substring(start, Math.max(start, end))
                .chars()
                .anyMatch(letter -> FlatText.isLetterOrNumber((char) letter));
    }

    /** Whose cue is nearest; what follows counts double, for a quotation goes on more often than it announces itself. */
    Optional<Candidate> nearest(Quotation quotation) {
        return candidates.stream()
                .filter(candidate -> !candidate.cue().isEmpty()
                        && span.contains(candidate.cue().get(0)))
                .min(Comparator.comparingInt(candidate -> distance(candidate, quotation)));
    }

    /** The candidate with a cue of another one's, whatever it has for content. */
    Optional<Candidate> withCueOf(Candidate other) {
        return candidates.stream()
                .filter(candidate ->
                        candidate.cue().stream().anyMatch(other.cue().get(0)::overlaps))
                .findFirst();
    }

    private static int distance(Candidate candidate, Quotation quotation) {
        Span cue = candidate.cue().get(0);
        Span marks = quotation.span();
        return cue.end() <= marks.start() ? marks.start() - cue.end() : 2 * Math.max(0, cue.start() - marks.end());
    }

    boolean opensWith(Quotation quotation, FlatText text) {
        return text.characters()
                .substring(span.start(), quotation.span().start())
                .isBlank();
    }

    /** The candidate of which something stands last. */
    Optional<Candidate> last() {
        return candidates.stream().max(Comparator.comparing(Candidate::last));
    }

    /** Whether nothing of it plays a part, or only in what is said inside it. */
    boolean isNobodys(Quotation quotation) {
        return candidates.stream()
                .filter(candidate -> !candidate.isWithin(quotation.span()))
                .flatMap(Candidate::all)
                .noneMatch(quotation.span()::overlaps);
    }

    boolean isFree(Quotation quotation) {
        return isFree(quotation.span());
    }

    /** Whether nobody has the candidate's cue yet. */
    boolean isFree(Candidate candidate) {
        return candidate.cue().stream().allMatch(this::isFree);
    }

    private boolean isFree(Span span) {
        return candidates.stream().flatMap(Candidate::all).noneMatch(span::overlaps);
    }

    /** A quotation that is a sentence by itself is given to who was quoted before it, not to who is only mentioned. */
    void goOnWithWhoWasQuoted(FlatText text) {
        Optional<Candidate> quoted = Optional.empty();
        for (Quotation quotation : quotations) {
            Optional<Candidate> owner = owner(quotation);
            if (owner.isPresent()
                    && quoted.isPresent()
                    && !owner.equals(quoted)
                    && beginsSentence(quotation, text)
                    && isMentionedBetween(owner.get(), quoted.get(), quotation)) {
                candidates.set(candidates.indexOf(owner.get()), owner.get().without(quotation.span()));
                Candidate more = quoted.get().with(quotation.span());
                candidates.set(candidates.indexOf(quoted.get()), more);
                quoted = Optional.of(more);
            } else {
                quoted = owner.or(() -> Optional.empty());
            }
        }
    }

    private Optional<Candidate> owner(Quotation quotation) {
        return candidates.stream()
                .filter(candidate -> candidate.content().contains(quotation.span())
                        && !candidate.cue().isEmpty())
                .findFirst();
    }

    private static boolean beginsSentence(Quotation quotation, FlatText text) {
        int at = quotation.span().start() - 1;
        while (at > 0 && FlatText.isSpace(text.at(at))) {
            at--;
        }
        return at > 0 && ".!?".indexOf(text.at(at)) >= 0;
    }

    private static boolean isMentionedBetween(Candidate owner, Candidate quoted, Quotation quotation) {
        int cue = owner.cue().get(0).start();
        return quoted.cue().get(0).start() < cue && cue < quotation.span().start();
    }

    void add(Quotation quotation, Candidate speaker) {
        candidates.set(candidates.indexOf(speaker), speaker.with(quotation.span()));
    }
}
