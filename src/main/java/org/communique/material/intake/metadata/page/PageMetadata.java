package org.communique.material.intake.metadata.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.communique.material.intake.days.Days;
import org.communique.material.intake.days.Writing;
import org.communique.material.intake.metadata.AuthorNames;
import org.communique.material.intake.metadata.Metadata;
import org.communique.material.intake.metadata.linked.LinkedNodes;
import org.jsoup.nodes.Document;

/** What a web page says about its article, in its JSON-LD, its markup, and in words that a reader sees. */
public final class PageMetadata {

    private PageMetadata() {}

    /** Of a page that nothing was taken out of yet. */
    public static Metadata of(Document page) {
        Head head = Head.of(page);
        Headlines headlines = Headlines.of(page, head);
        Optional<ArticleNode> node = ArticleNode.of(LinkedNodes.of(page), head, headlines);
        Optional<String> language = language(page, head, node);
        var days = new Days(Writing.of(language));
        var publisher = new PagePublisher(page, head, node, headlines);
        return new Metadata(
                new PageTitle(head, node, headlines, publisher.outlets()).title(),
                new PageAuthors(page, head, node, headlines, new AuthorNames(publisher.outlets())).names(),
                new PageDay(page, head, node, headlines, days).day(),
                publisher.name(),
                language,
                head.address().or(() -> node.flatMap(ArticleNode::url).filter(Metadata::isAddress)));
    }

    private static Optional<String> language(Document page, Head head, Optional<ArticleNode> node) {
        return Stream.of(
                        node.flatMap(ArticleNode::language),
                        Optional.of(page.select("html").attr("lang")),
                        Optional.of(page.select("html").attr("xml:lang")),
                        head.first("contentlanguage", "language", "dclanguage"),
                        head.first("oglocale"))
                .flatMap(Optional::stream)
                .flatMap(tag -> Metadata.tag(tag).stream())
                .findFirst();
    }
}
