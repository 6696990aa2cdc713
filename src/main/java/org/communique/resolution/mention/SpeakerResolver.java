package org.communique.resolution.mention;

import java.util.Optional;
import java.util.regex.Pattern;
import org.communique.attribution.Attribution;
import org.communique.attribution.Attribution.Mode;
import org.communique.material.Span;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.Phrase;

/** Whose words an attribution gives. */
public final class SpeakerResolver {

    private static final Pattern UNNAMED = Pattern.compile(
            "(?i)\\b(?:reportedly|allegedly|alleged|purported|supposedly|rumou?r\\w*|suspicion|announcement|announced"
                    + "|(?:is|are|was|were|been|being|be) (?:\\w+(?:ed|n|t)|said|held)\\b)");

    private final MentionResolver mentions;

    public SpeakerResolver(MentionResolver mentions) {
        this.mentions = mentions;
    }

    public Referent resolve(Attribution attribution, Scene scene) {
        return source(attribution)
                .map(span -> mentions.resolve(Phrase.of(scene.text(), span), scene))
                .orElseGet(() -> unsourced(attribution, scene));
    }

    /** Of a broken source the first part: it names whose words they are. */
    public static Optional<Span> source(Attribution attribution) {
        return attribution.source().stream().findFirst();
    }

    /** A quotation goes on with the speaker before it; words for which no one is named are the article's own. */
    private static Referent unsourced(Attribution attribution, Scene scene) {
        Span content = attribution.content().get(0);
        String cue = attribution.cue().stream().map(scene.text()::slice).reduce("", (one, other) -> one + " " + other);
        Optional<Scene.Said> last = scene.lastBefore(content.start(), 1);
        if (attribution.mode() == Mode.DIRECT && cue.isBlank() && last.isPresent()) {
            return last.get().speaker();
        }
        return UNNAMED.matcher(cue).find()
                ? new Referent.Nil(Referent.Nil.Reason.NO_SOURCE)
                : new Referent.Publication(cue.isBlank() ? 0.5 : 0.4);
    }
}
