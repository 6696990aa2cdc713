package org.communique.server.thing.part;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.communique.server.evidence.Reference;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.server.view.Section.Copies.Copy;
import org.communique.server.view.View.Heading;

/** How a thing of the dataset is cited. */
public final class Citations {

    private final Edition edition;

    public Citations(Edition edition) {
        this.edition = edition;
    }

    /** @param heading of the thing's page: who and when, and what was said */
    public List<Section> of(Node thing, Heading heading) {
        String by = heading.byline().stream().map(Label::text).collect(Collectors.joining(", "));
        String title = by.isEmpty()
                ? heading.title().text()
                : by + ": " + heading.title().text();
        return List.of(new Section.Copies(
                "cite",
                "Cite this",
                List.of(
                        new Copy("Plain text", plain(thing, title)),
                        new Copy("BibTeX", reference(thing, title).bibtex()),
                        new Copy("CSL-JSON", reference(thing, title).csl().toPrettyString()))));
    }

    private Reference reference(Node thing, String title) {
        return new Reference(
                "communique-" + Reference.key(thing),
                "entry",
                List.of(edition.publisher()),
                title,
                edition.year(),
                thing.getURI(),
                edition.title() + ", version " + edition.version(),
                "");
    }

    private String plain(Node thing, String title) {
        return "%s (%s). %s In: %s, version %s. %s"
                .formatted(
                        edition.publisher(),
                        edition.year(),
                        ended(title),
                        edition.title(),
                        edition.version(),
                        thing.getURI());
    }

    private static String ended(String title) {
        return title.endsWith(".") ? title : title + ".";
    }
}
