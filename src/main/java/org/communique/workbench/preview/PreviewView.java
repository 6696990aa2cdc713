package org.communique.workbench.preview;

import java.util.List;
import org.communique.server.view.Trust;
import org.communique.workbench.article.CardView.Position;

/**
 * A statement as the site will show it.
 *
 * @param back the address of the report
 * @param published whether a release has it, and why not
 * @param passages what each report prints, with its outlet and day
 */
public record PreviewView(
        String back,
        String title,
        String speaker,
        String capacity,
        String date,
        Trust trust,
        String published,
        List<Position> positions,
        List<String> about,
        List<Passage> passages) {

    public PreviewView {
        positions = List.copyOf(positions);
        about = List.copyOf(about);
        passages = List.copyOf(passages);
    }

    /** What one article prints. */
    public record Passage(String outlet, String day, String words) {}
}
