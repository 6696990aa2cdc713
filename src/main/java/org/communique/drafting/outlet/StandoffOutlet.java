package org.communique.drafting.outlet;

import java.io.Writer;
import java.util.List;
import org.communique.attribution.Attribution;
import org.communique.attribution.StandoffWriter;
import org.communique.drafting.Extraction;
import org.communique.material.Article;
import org.communique.material.intake.Document;

/** Writes attributions as offsets, an article a line. */
public final class StandoffOutlet implements Extraction.Outlet<StandoffOutlet.Found> {

    private final StandoffWriter writer;

    public StandoffOutlet(Writer out) {
        this.writer = new StandoffWriter(out);
    }

    /** An article and what was found in it. */
    public record Found(Article article, List<Attribution> attributions) {
        public Found {
            attributions = List.copyOf(attributions);
        }
    }

    @Override
    public Found prepare(Document document, List<Attribution> found) {
        return new Found(document.article(), found);
    }

    @Override
    public void take(Found found) {
        writer.write(found.article, found.attributions);
    }

    @Override
    public void finish() {
        writer.close();
    }
}
