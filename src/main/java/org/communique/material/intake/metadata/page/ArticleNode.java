package org.communique.material.intake.metadata.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.material.intake.metadata.linked.LinkedNodes;

/** The node of a page's JSON-LD that says what the page itself is: the article, in the terms of schema.org. */
final class ArticleNode {

    private static final Pattern ARTICLE = Pattern.compile(
            "\\w*Article|Report|\\w*Posting|Interview|Review|\\w*Review|Recipe|HowTo|CreativeWork|PressRelease|Statement");
    private static final Pattern PAGE =
            Pattern.compile("WebPage|\\w+Page|VideoObject|AudioObject|PodcastEpisode|Episode");
    private static final int SAME_ADDRESS = 8;
    private static final int SAME_TITLE = 6;
    private static final int IS_ARTICLE = 4;
    private static final int ASIDE = -6;

    private final LinkedNodes nodes;
    private final JsonNode node;
    private final boolean article;

    private ArticleNode(LinkedNodes nodes, JsonNode node, boolean article) {
        this.nodes = nodes;
        this.node = node;
        this.article = article;
    }

    private record Rated(ArticleNode node, int score) {}

    /** The node that the page is about, or nothing where all are about something else. */
    static Optional<ArticleNode> of(LinkedNodes nodes, Head head, Headlines headlines) {
        return nodes.stream()
                .flatMap(node -> rated(nodes, node, head, headlines).stream())
                // Of several that are as good the first: max() would take the last.
                .reduce((best, next) -> Comparator.comparingInt(Rated::score).compare(next, best) > 0 ? next : best)
                .map(Rated::node);
    }

    private static Optional<Rated> rated(LinkedNodes nodes, LinkedNodes.Node node, Head head, Headlines headlines) {
        boolean article =
                LinkedNodes.isA(node.json(), type -> ARTICLE.matcher(type).matches());
        if (!article && !LinkedNodes.isA(node.json(), type -> PAGE.matcher(type).matches())) {
            return Optional.empty();
        }
        var one = new ArticleNode(nodes, node.json(), article);
        Optional<Boolean> address = head.address().flatMap(one::hasAddress);
        Optional<Boolean> title = one.headline().map(headlines::areLike);
        boolean confirmed = address.orElse(false) || title.orElse(false);
        boolean denied = address.isPresent() && title.isPresent() || node.aside();
        if (!confirmed && denied) {
            return Optional.empty();
        }
        int score = (address.orElse(false) ? SAME_ADDRESS : 0)
                + (title.orElse(false) ? SAME_TITLE : 0)
                + (article ? IS_ARTICLE : 0)
                + (node.aside() ? ASIDE : 0);
        return Optional.of(new Rated(one, score));
    }

    private Optional<Boolean> hasAddress(String address) {
        String plain = Head.plainAddress(address);
        List<String> own = Stream.of("url", "@id", "mainEntityOfPage")
                .flatMap(property -> nodes.values(node, property).stream())
                .flatMap(value -> value.isObject()
                        ? Stream.of(
                                value.path("@id").asText(), value.path("url").asText())
                        : Stream.of(value.asText()))
                .filter(value -> value.matches("(?i)(?:https?:)?//.*"))
                .map(Head::plainAddress)
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(own.contains(plain));
    }

    /** Whether it is an article of some kind, rather than the page or a film on it. */
    boolean isArticle() {
        return article;
    }

    Optional<String> headline() {
        return text("headline").or(() -> text("name"));
    }

    /** The authors' names, those that are persons or do not say what they are; each may hold several. */
    List<String> authors() {
        return Stream.of("author", "creator")
                .map(property -> nodes.values(node, property).stream()
                        .filter(author -> !LinkedNodes.isA(author, type -> type.endsWith("Organization")))
                        .flatMap(nodes::names)
                        .filter(name -> !name.isBlank())
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    Optional<String> published() {
        return text("datePublished");
    }

    Optional<String> modified() {
        return text("dateModified");
    }

    Optional<String> created() {
        return text("dateCreated").or(() -> text("uploadDate"));
    }

    Optional<String> publisher() {
        return Stream.of("publisher", "sourceOrganization", "copyrightHolder", "isPartOf")
                .flatMap(property -> nodes.values(node, property).stream())
                .filter(value -> value.isTextual()
                        || LinkedNodes.isA(
                                value,
                                type -> type.matches(
                                        "\\w*Organization|WebSite|Periodical|Newspaper|Brand|Corporation")))
                .map(nodes::name)
                .filter(name -> !name.isBlank())
                .findFirst();
    }

    Optional<String> language() {
        return text("inLanguage");
    }

    Optional<String> url() {
        return text("url");
    }

    private Optional<String> text(String property) {
        return Optional.of(nodes.text(node, property)).filter(text -> !text.isBlank());
    }
}
