package org.communique.attribution;

import java.util.List;
import org.communique.material.Article;

/** Something that finds the attributions of an article. */
public interface AttributionExtractor {

    /** The attributions in the order of the text; none of the spans leaves it. */
    List<Attribution> extract(Article article);

    /** Id and version, as the attributions carry it: {@code tagger/1}. */
    String id();
}
