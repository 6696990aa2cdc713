package org.communique.drafting.outlet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.attribution.Attribution;
import org.communique.drafting.Draft;
import org.communique.drafting.Drafter;
import org.communique.drafting.Extraction;
import org.communique.drafting.report.DossierTree;
import org.communique.material.Problem;
import org.communique.material.intake.Document;

/** Writes dossiers as JSON Lines, an article a line. */
public final class JsonLinesOutlet implements Extraction.Outlet<JsonLinesOutlet.Line> {

    private final Drafter drafter;
    private final Writer out;
    private final Consumer<Problem> problems;
    private final JsonMapper json = JsonMapper.builder().build();

    public JsonLinesOutlet(Drafter drafter, Writer out, Consumer<Problem> problems) {
        this.drafter = drafter;
        this.out = out;
        this.problems = problems;
    }

    /** The line of an article, or nothing where nobody knows of what day it is. */
    public record Line(String article, Optional<String> json) {}

    @Override
    public Line prepare(Document document, List<Attribution> found) {
        return new Line(document.article().id(), drafter.draft(document, found).map(this::line));
    }

    @Override
    public void take(Line line) {
        line.json.ifPresentOrElse(this::write, () -> problems.accept(Drafter.undated(line.article)));
    }

    private String line(Draft draft) {
        try {
            return json.writeValueAsString(DossierTree.of(draft.dossier())) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts and numbers is JSON", impossible);
        }
    }

    private void write(String line) {
        try {
            out.write(line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void finish() {
        try {
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
