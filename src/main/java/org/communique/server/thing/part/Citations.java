package org.communique.server.thing.part;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
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
                        new Copy("BibTeX", bibtex(thing, title)),
                        new Copy("CSL-JSON", csl(thing, title)))));
    }

    private String plain(Node thing, String title) {
        return "%s (%s). %s In: %s, version %s. %s"
                .formatted(
                        edition.publisher(),
                        edition.year(),
                        ended(title),
                        edition.title(),
                        edition.version(),
                        iri(thing));
    }

    private static String ended(String title) {
        return title.endsWith(".") ? title : title + ".";
    }

    private String bibtex(Node thing, String title) {
        return """
            @misc{communique-%s,
              author  = {{%s}},
              title   = {%s},
              howpublished = {%s, version %s},
              year    = {%s},
              url     = {%s}
            }\
            """.formatted(
                        key(thing),
                        tex(edition.publisher()),
                        tex(title),
                        tex(edition.title()),
                        tex(edition.version()),
                        edition.year(),
                        iri(thing));
    }

    private static String key(Node thing) {
        String iri = thing.getURI();
        return iri.substring(iri.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9-]", "-");
    }

    /** TeX's own characters as text. */
    public static String tex(String text) {
        return text.replace("\\", "\\textbackslash ").replaceAll("([&%$#_{}])", "\\\\$1");
    }

    private String csl(Node thing, String title) {
        return """
            {
              "id": "%s",
              "type": "entry",
              "title": "%s",
              "container-title": "%s",
              "version": "%s",
              "author": [{"literal": "%s"}],
              "issued": {"date-parts": [[%s]]},
              "URL": "%s"
            }\
            """.formatted(
                        key(thing),
                        json(title),
                        json(edition.title()),
                        json(edition.version()),
                        json(edition.publisher()),
                        edition.year().matches("\\d+") ? edition.year() : "0",
                        iri(thing));
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
    }

    private static String iri(Node thing) {
        return thing.getURI();
    }
}
