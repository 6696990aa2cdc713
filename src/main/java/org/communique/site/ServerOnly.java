package org.communique.site;

import java.util.List;
import java.util.Map;
import org.communique.server.page.Masthead;
import org.communique.server.page.Pages;

/** The page that stands in the twin for what only a server answers: search, SPARQL, questions with one's own values. */
final class ServerOnly {

    private static final List<String> NAMES = List.of("/search", "/sparql");
    private static final List<String> DATA = List.of("dataset.nq.gz", "dataset.trig.gz");

    private ServerOnly() {}

    static void writeTo(SiteFiles files, Masthead site) {
        String page = new Pages(site).rendered("server-only.jte", Map.of("data", DATA));
        Address address = Address.parsed("/" + Address.SERVER_ONLY);
        files.write(
                Address.SERVER_ONLY,
                new PageRewriter("", address, Formats.all())
                        .rewrite(page, List.of())
                        .page());
        for (String name : NAMES) {
            String file = name.substring(1) + "/index.html";
            files.write(file, Crossing.leadingTo(new RelativeLinks(file).to(Address.SERVER_ONLY), ""));
        }
    }
}
