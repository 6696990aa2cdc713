package org.communique.server.discovery;

import java.util.List;
import org.communique.quality.Publication;
import org.communique.server.serialization.XmlText;

/** What crawlers are told: which pages there are, where the data is, and what not to ask for. */
public final class Crawlers {

    /** The sitemap protocol allows no more in one file. */
    private static final int PAGE = 50_000;

    private final Publication publication;
    private final List<String> paths;

    /** @param paths of all pages, each with a slash before it */
    public Crawlers(Publication publication, List<String> paths) {
        this.publication = publication;
        this.paths = List.copyOf(paths);
    }

    /** @param site the address of the server, without a slash at its end */
    public String robots(String site) {
        return """
            User-agent: *
            Disallow: /sparql?
            Disallow: /search?
            Disallow: /suggest?
            Disallow: /*version=
            Crawl-delay: 1

            Sitemap: %s/sitemap.xml
            Sitemap: %s/semantic-sitemap.xml
            """.formatted(site, site);
    }

    public int pages() {
        return Math.max(1, (paths.size() + PAGE - 1) / PAGE);
    }

    /** All pages in one file, or the list of such files where there are too many for one. */
    public String sitemap(String site) {
        return pages() == 1 ? sitemap(site, 1) : index(site);
    }

    private String index(String site) {
        return XmlText.of(xml -> xml.element("sitemapindex", index -> {
            index.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
            for (int page = 1; page <= pages(); page++) {
                String address = site + "/sitemap.xml?page=" + page;
                index.element("sitemap", sitemap -> sitemap.element("loc", address));
            }
        }));
    }

    /** One file of pages, which count from 1. */
    public String sitemap(String site, int page) {
        int from = Math.min((page - 1) * PAGE, paths.size());
        List<String> shown = paths.subList(from, Math.min(from + PAGE, paths.size()));
        return XmlText.of(xml -> xml.element("urlset", set -> {
            set.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
            for (String path : shown) {
                set.element("url", url -> {
                    url.element("loc", site + path);
                    url.element("lastmod", publication.issued());
                });
            }
        }));
    }

    /** Where the data is, by the Semantic Sitemap extension, which the schema of plain sitemaps does not allow in them. */
    public String semanticSitemap(String site) {
        return XmlText.of(xml -> xml.element("urlset", set -> {
            set.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
            set.attribute("xmlns:sc", "http://sw.deri.org/2007/07/sitemapextension/scschema.xsd");
            set.element("sc:dataset", dataset -> {
                dataset.element("sc:datasetLabel", publication.title());
                dataset.element("sc:datasetURI", publication.dataset().iri());
                dataset.element("sc:linkedDataPrefix", publication.base() + "id/");
                dataset.element("sc:sparqlEndpointLocation", site + "/sparql");
                dataset.element("sc:dataDumpLocation", site + "/data/dataset.nq.gz");
                dataset.element("changefreq", "monthly");
            });
        }));
    }
}
