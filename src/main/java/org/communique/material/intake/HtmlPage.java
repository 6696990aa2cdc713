package org.communique.material.intake;

import org.communique.material.intake.metadata.Metadata;
import org.communique.material.intake.metadata.page.PageMetadata;
import org.communique.material.intake.page.MainContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page: what it says about its article, and the article's text without all that stands around it. */
record HtmlPage(Metadata metadata, String text) {

    static HtmlPage of(String html) {
        Document page = Jsoup.parse(html);
        Metadata metadata = PageMetadata.of(page);
        return new HtmlPage(metadata, new MainContent(page).text());
    }
}
