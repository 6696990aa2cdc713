package org.communique.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communique.dossier.finding.Identification;
import org.communique.material.Place;
import org.communique.material.Span;

/** What supports an entry of the material: a passage of an article, or a place in an outside source. */
public sealed interface Evidence {

    /** Calls the function that fits the kind of evidence. */
    <T> T match(Function<Passage, T> passage, Function<Citation, T> citation);

    /**
     * Characters of an article; several spans where the support stands in several places.
     *
     * @param same why a programme takes whom they name for one whom other articles name
     */
    record Passage(String document, List<Span> at, Optional<Identification> same, Place place) implements Evidence {
        public Passage {
            at = List.copyOf(at);
        }

        public Passage as(Optional<Identification> why) {
            return new Passage(document, at, why, place);
        }

        @Override
        public <T> T match(Function<Passage, T> passage, Function<Citation, T> citation) {
            return passage.apply(this);
        }
    }

    /** A place in an outside source: the id of an entry of sources.yaml, where in it, and how far to trust it. */
    record Citation(String source, Optional<String> locator, Optional<String> note, Place place) implements Evidence {
        @Override
        public <T> T match(Function<Passage, T> passage, Function<Citation, T> citation) {
            return citation.apply(this);
        }
    }
}
