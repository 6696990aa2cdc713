package org.communique.resolution.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.attribution.Actuality;
import org.communique.material.Span;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Surroundings;

/**
 * Finds when things were said, from one attribution to the next: what a speaker said before carries on, and a sentence
 * that sets a scene ({@code the question came up at Friday's news conference}) holds for what follows in its paragraph.
 * What is only announced is of no earlier day, and of its day is nothing that was said.
 */
public final class CircumstanceFinder {

    private static final int REACH = 5;
    private static final Set<String> SCENES =
            Set.of("press-conference", "briefing", "interview", "speech", "meeting", "televised-address", "call");

    private final ArticleText text;
    private final DateResolver dates;
    private final OccasionCues cues;
    private final Map<String, Told> told = new HashMap<>();
    private final Map<Integer, Optional<Circumstances>> scenes = new HashMap<>();

    public CircumstanceFinder(ArticleText text, Optional<LocalDate> published, OccasionCues cues) {
        this.text = text;
        this.dates = new DateResolver(text, published);
        this.cues = cues;
    }

    /** What was told of a speaker's words, and in which sentence. */
    private record Told(int sentence, Circumstances when) {

        /** An expert who is quoted again, paragraphs later, is quoted from the same interview. */
        private boolean isInterview() {
            return when.cue().filter(cue -> cue.type().equals("interview")).isPresent();
        }
    }

    public Circumstances find(Surroundings around, Referent speaker) {
        if (around.attribution().actuality() == Actuality.ANNOUNCED) {
            return announced(around);
        }
        int sentence = text.sentenceAt(around.anchor().start());
        Circumstances when = find(around, speaker, sentence);
        speaker.id().ifPresent(id -> told.put(id, new Told(sentence, when)));
        return when;
    }

    private Circumstances announced(Surroundings around) {
        Optional<DateMention> printed = dates.printed(around);
        return new Circumstances(printed, printed.flatMap(DateResolver::stated).or(dates::ahead), cues.find(around));
    }

    private Circumstances find(Surroundings around, Referent speaker, int sentence) {
        boolean isOwn = speaker instanceof Referent.Publication;
        Optional<DateMention> printed =
                isOwn ? Optional.empty() : dates.printed(around).filter(mention -> !dates.isAhead(mention));
        Optional<OccasionCues.Cue> cue = cues.find(around);
        Optional<DateSaid> stated = printed.flatMap(DateResolver::stated);
        if (around.attribution().actuality() != Actuality.ASSERTED) {
            return new Circumstances(printed, stated, cue);
        }
        Optional<Circumstances> before = speaker.id()
                .flatMap(id -> Optional.ofNullable(told.get(id)))
                .filter(earlier -> sentence - earlier.sentence <= REACH || earlier.isInterview())
                .map(Told::when);
        Optional<Circumstances> scene = stated.isPresent() ? Optional.empty() : scene(sentence);
        Optional<DateSaid> date = stated.or(
                        () -> scene.flatMap(Circumstances::date).map(DateResolver::continued))
                .or(() -> before.flatMap(Circumstances::date)
                        .filter(DateResolver::goesOn)
                        .map(DateResolver::continued))
                .or(() -> undated(speaker));
        boolean isSameDay = stated.isEmpty();
        Optional<OccasionCues.Cue> occasion = cue.or(() -> scene.flatMap(Circumstances::cue))
                .or(() -> before.filter(earlier -> isSameDay).flatMap(Circumstances::cue));
        return new Circumstances(printed, date, occasion);
    }

    /** Where nothing tells the day it is left open: the article's own words alone are of its day. */
    private Optional<DateSaid> undated(Referent speaker) {
        return speaker instanceof Referent.Publication ? dates.ownDay() : Optional.empty();
    }

    /** The scene that a sentence before sets, in the same paragraph and with at most one other, quotations aside, between. */
    private Optional<Circumstances> scene(int sentence) {
        int spoken = 0;
        for (int back = 1; spoken < 2 && sentence - back >= 0; back++) {
            Span earlier = text.sentence(sentence - back);
            if (text.isBroken(earlier.start(), text.sentence(sentence).start())) {
                return Optional.empty();
            }
            spoken += text.isQuoted(earlier.end() - 2) ? 0 : 1;
            Optional<Circumstances> scene = scenes.computeIfAbsent(sentence - back, number -> sceneIn(earlier));
            if (scene.isPresent()) {
                return scene;
            }
        }
        return Optional.empty();
    }

    private Optional<Circumstances> sceneIn(Span sentence) {
        Optional<OccasionCues.Cue> cue = cues.find(text, sentence).stream()
                .filter(found -> SCENES.contains(found.type()))
                .findFirst();
        return cue.flatMap(occasion -> dates.first(sentence))
                .filter(mention -> !dates.isAhead(mention))
                .flatMap(DateResolver::stated)
                .filter(DateResolver::goesOn)
                .map(date -> new Circumstances(Optional.empty(), Optional.of(date), cue));
    }
}
