package org.communique.resolution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.material.Span;
import org.communique.resolution.mention.MentionResolver;
import org.communique.resolution.mention.Scene;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.Phrase;

/** Whose words an attribution gives. */
final class SpeakerResolver {

    /** What a publication does that says “we”; who writes “we hope” may be anybody. */
    private static final Pattern OF_A_PUBLICATION = Pattern.compile(
            "(?i)\\b(?:sa(?:y|id)|report(?:s|ed)?|wr(?:ite|ote)|ask(?:ed)?|t(?:ell|old)|not(?:e|ed)|reveal(?:ed)?"
                    + "|believe|endorse|recommend|urge|review(?:ed)?|publish(?:ed)?)\\b");

    private final MentionResolver mentions;

    SpeakerResolver(MentionResolver mentions) {
        this.mentions = mentions;
    }

    Referent resolve(Attribution attribution, Scene scene) {
        Referent speaker = source(attribution)
                .map(span -> mentions.resolve(Phrase.of(scene.text(), span), scene))
                .orElseGet(() -> unsourced(attribution, scene));
        boolean isOurs = speaker instanceof Referent.Publication
                && !attribution.source().isEmpty()
                && !OF_A_PUBLICATION.matcher(cue(attribution, scene)).find();
        return isOurs ? new Referent.Nil(Referent.Nil.Reason.NO_SOURCE) : speaker;
    }

    private static String cue(Attribution attribution, Scene scene) {
        return attribution.cue().stream().map(scene.text()::slice).reduce("", (one, other) -> one + " " + other);
    }

    /** Of a broken source the first part: it names whose words they are. */
    static Optional<Span> source(Attribution attribution) {
        return attribution.source().stream().findFirst();
    }

    /**
     * A quotation goes on with the speaker before it; words that nothing attributes are the article's own; other words
     * for which nobody is named ({@code it was feared that}) are left open.
     */
    private static Referent unsourced(Attribution attribution, Scene scene) {
        if (attribution.mode() == Mode.INDIRECT && cue(attribution, scene).isBlank()) {
            return new Referent.Publication(0.5);
        }
        Span content = attribution.content().get(0);
        return scene.lastBefore(content.start(), 1)
                .map(Scene.Said::speaker)
                .filter(one -> !(one instanceof Referent.Publication))
                .filter(one -> attribution.mode() == Mode.DIRECT
                        && cue(attribution, scene).isBlank())
                .orElseGet(() -> new Referent.Nil(Referent.Nil.Reason.NO_SOURCE));
    }
}
