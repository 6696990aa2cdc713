package org.communique.resolution.mention;

import java.util.Optional;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.Phrase;

/** One way to understand a phrase. */
interface MentionReader {

    /** The referent, or nothing where the phrase is of another sort. */
    Optional<Referent> read(Phrase phrase, Scene scene);
}
