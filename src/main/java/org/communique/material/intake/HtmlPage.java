package org.communique.material.intake;

import org.communique.material.intake.metadata.Metadata;
import org.communique.material.intake.metadata.page.PageMetadata;
import org.communique.material.intake.page.MainContent;
import org.communique.material.intake.page.MainText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page: what it says about its article, and the article's text without all that stands around it. */
record HtmlPage(Metadata metadata, MainText main) {

    static HtmlPage of(String html, MainContent content) {
        Document page = Jsoup.parse(html);
        return new HtmlPage(PageMetadata.of(page), content.of(page));
    }
}
