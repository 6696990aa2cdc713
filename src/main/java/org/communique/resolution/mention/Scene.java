package org.communique.resolution.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.material.Span;
import org.communique.resolution.cast.Cast;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.ArticleText;

/**
 * What is known where a mention stands: the article, who appears in it, and who spoke before.
 *
 * @param said the earlier attributions' speakers in the order of the text
 * @param content what the mention is the source of
 */
public record Scene(ArticleText text, Cast cast, Optional<LocalDate> published, List<Said> said, List<Span> content) {

    public Scene {
        said = List.copyOf(said);
        content = List.copyOf(content);
    }

    /** Whether a name is among the words that are said: nobody is named in his own words. */
    boolean isSaid(Span name) {
        return content.stream().anyMatch(part -> part.contains(name));
    }

    /** Who spoke, and where the words stand that name the speaker. */
    public record Said(Span at, Referent speaker) {}

    /** The last to speak before an offset, if that is not farther away than some sentences. */
    public Optional<Said> lastBefore(int offset, int sentences) {
        int here = text.sentenceAt(offset);
        Optional<Said> last = Optional.empty();
        for (Said one : said) {
            if (one.at.end() <= offset && here - text.sentenceAt(one.at.start()) <= sentences) {
                last = Optional.of(one);
            }
        }
        return last;
    }
}
