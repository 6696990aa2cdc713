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

    private static final Pattern UNNAMED = Pattern.compile(
            "(?i)\\b(?:reportedly|allegedly|alleged|purported|supposedly|rumou?r\\w*|suspicion|announcement|announced"
                    + "|(?:is|are|was|were|been|being|be) (?:\\w+(?:ed|n|t)|said|held)\\b)");

    private final MentionResolver mentions;

    SpeakerResolver(MentionResolver mentions) {
        this.mentions = mentions;
    }

    Referent resolve(Attribution attribution, Scene scene) {
        return source(attribution)
                .map(span -> mentions.resolve(Phrase.of(scene.text(), span), scene))
                .orElseGet(() -> unsourced(attribution, scene));
    }

    /** Of a broken source the first part: it names whose words they are. */
    static Optional<Span> source(Attribution attribution) {
        return attribution.source().stream().findFirst();
    }

    /** A quotation goes on with the speaker before it; words for which no one is named are the article's own. */
    private static Referent unsourced(Attribution attribution, Scene scene) {
        Span content = attribution.content().get(0);
        String cue = attribution.cue().stream().map(scene.text()::slice).reduce("", (one, other) -> one + " " + other);
        Optional<Scene.Said> last = scene.lastBefore(content.start(), 1);
        Optional<Referent> speaker =
                last.map(Scene.Said::speaker).filter(one -> !(one instanceof Referent.Publication));
        if (attribution.mode() == Mode.DIRECT && cue.isBlank() && speaker.isPresent()) {
            return speaker.get();
        }
        // words between quotation marks are somebody's, and not the publisher's for want of a name
        boolean isOpen =
                attribution.mode() != Mode.INDIRECT || UNNAMED.matcher(cue).find();
        return isOpen
                ? new Referent.Nil(Referent.Nil.Reason.NO_SOURCE)
                : new Referent.Publication(cue.isBlank() ? 0.5 : 0.4);
    }
}
