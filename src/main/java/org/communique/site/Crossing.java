package org.communique.site;

import java.util.List;
import java.util.function.Predicate;

/**
 * A page for a bare name, {@code id/actor/xi/index.html}, that leads on to the document about what is named: what a
 * server does by a redirection. It tells programmes where the data is.
 */
final class Crossing {

    private static final List<String> DATA = List.of(
            "ttl text/turtle",
            "jsonld application/ld+json",
            "trig application/trig",
            "nt application/n-triples",
            "nq application/n-quads",
            "rdf application/rdf+xml");

    private Crossing() {}

    /** Where it stands for a file. */
    static String file(Address bare) {
        return bare.file().replaceFirst("\\.[a-z]+$", "/index.html");
    }

    /** @param there whether the twin has a file */
    static String page(Address bare, Predicate<String> there) {
        RelativeLinks links = new RelativeLinks(file(bare));
        StringBuilder head = new StringBuilder();
        for (String data : DATA) {
            String[] parts = data.split(" ");
            String file = bare.file().replaceFirst("[a-z]+$", parts[0]);
            if (there.test(file)) {
                head.append("<link rel=\"alternate\" type=\"%s\" href=\"%s\">\n".formatted(parts[1], links.to(file)));
            }
        }
        return leadingTo(links.to(bare.file()), head.toString());
    }

    /** A page that leads to an address. */
    static String leadingTo(String target, String head) {
        String shown = PageRewriter.escaped(target);
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
                <meta http-equiv="refresh" content="0; url=%1$s">
                <link rel="canonical" href="%1$s">
                %2$s</head><body><p><a href="%1$s">%1$s</a></p></body></html>
                """.formatted(shown, head);
    }
}
