package org.communique.drafting;

import java.io.Writer;
import java.util.List;
import org.communique.attribution.Attribution;
import org.communique.attribution.StandoffWriter;
import org.communique.material.intake.Document;

/** Writes attributions as offsets, an article a line. */
public final class StandoffOutlet implements Extraction.Outlet {

    private final StandoffWriter writer;

    public StandoffOutlet(Writer out) {
        this.writer = new StandoffWriter(out);
    }

    @Override
    public Runnable prepare(Document document, List<Attribution> found) {
        return () -> writer.write(document.article(), found);
    }

    @Override
    public void finish() {
        writer.close();
    }
}
