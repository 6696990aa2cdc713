package org.communique.material.intake.metadata.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.material.intake.metadata.AuthorNames;
import org.communique.material.intake.metadata.GivenNames;
import org.communique.material.intake.metadata.Metadata;
import org.communique.material.intake.metadata.byline.Bylines;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Those who wrote the article of a page: the first place that names a person names all of them. */
final class PageAuthors {

    private static final String[] METAS = {
        "author",
        "articleauthor",
        "ogarticleauthor",
        "ogauthor",
        "byl",
        "byline",
        "dccreator",
        "dctermscreator",
        "dcauthor",
        "parselyauthor",
        "sailthruauthor",
        "citationauthor",
        "cxenseparseauthor",
        "vrauthor",
        "authorname",
        "authors",
        "creator"
    };
    private static final Pattern OTHER_META = Pattern.compile(".*(?:author|authorname|authors|byline)");
    private static final List<String> MARKED = List.of(
            "[itemprop~=(?i)^author$] [itemprop=name]",
            "[itemprop~=(?i)^(?:author|creator)$]",
            "[rel~=(?i)^author$]",
            "a[href~=(?i)/(?:authors?|autor|autoren|autorin|auteurs?|redakteure?|journalists?|contributors?|reporters?|writers?)/[^/]+]",
            "[property~=(?i)^(?:schema:)?author$]",
            ".hentry .author .fn, .h-entry .p-author, .vcard.author, .author.vcard, .byline .author",
            "author",
            "[class~=(?i)(?:^|[\\s_-])authors?(?:$|[\\s_-])] a[href~=(?i)author|autor|redaktion|profile|user|people|staff], a.username");
    /** Of the words in which an element is named, those for whoever wrote it. */
    private static final Predicate<String> WRITER = Pattern.compile(
                    "(?:article|post|entry|story|news)?"
                            + "(?:authors?|byline|autor(?:en)?|auteur|writer|verfasser|redakteur|contributor|journalist|reporter)(?:name|link)?")
            .asMatchPredicate();

    private static final Predicate<String> NAME =
            Pattern.compile("names?|link|fn|url|\\w+(?:name|link)").asMatchPredicate();
    /** What stands beside a name: the name itself may be in it, or nothing but that. */
    private static final Predicate<String> BESIDE = Pattern.compile(
                    "bio|biography|date|time|role|job|position|description|desc|about|title|text|company|widget|teaser|info|box")
            .asMatchPredicate();

    private static final Predicate<String> NO_NAME = Pattern.compile(
                    "image|img|avatar|photo|picture|pic|icon|thumb|thumbnail|headshot|social|follow|share|twitter|e?mail"
                            + "|related|more|count|comments?")
            .asMatchPredicate();
    private static final Pattern WRITTEN_BY = Pattern.compile(
            "(?iu).*(?:written|verfasst|geschrieben|author|autor|écrit|rédigé|escrito|scritto|geschreven|napisa|skrevet|skriven).*");
    private static final Pattern WORD_ENDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+");
    private static final String LISTED = "li:has(h2, h3, h4, h5)";
    private static final String STORY =
            "article, .hentry, .h-entry, [itemtype$=Article], [itemtype$=BlogPosting], " + LISTED;
    private static final int LONGEST = 120;

    private final Document page;
    private final Head head;
    private final Optional<ArticleNode> node;
    private final Optional<Element> headline;
    private final Furniture furniture;
    private final AuthorNames names;

    PageAuthors(Document page, Head head, Optional<ArticleNode> node, Headlines headlines, AuthorNames names) {
        this.page = page;
        this.head = head;
        this.node = node;
        this.headline = headlines.element();
        this.furniture = new Furniture(headline);
        this.names = names;
    }

    List<String> names() {
        var bylines = new Bylines(names);
        Stream<List<String>> metas = Stream.of(METAS)
                .map(meta -> head.all(meta).stream().filter(Metadata::isName).toList());
        Stream<List<String>> places = Stream.of(
                        Stream.of(bylines.guests(page.body(), furniture::holds)),
                        Stream.of(node.map(ArticleNode::authors).orElse(List.of())),
                        metas,
                        Stream.of(head.named(OTHER_META.asMatchPredicate())
                                .filter(Metadata::isName)
                                .toList()),
                        Stream.of(onCard()),
                        MARKED.stream().map(place -> marked(page.body().select(place).stream())),
                        named(),
                        Stream.of(bylines.in(page.body(), headline, furniture::holds)))
                .flatMap(place -> place);
        return places.map(names::in)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What a card of the page shows under “Written by”. */
    private List<String> onCard() {
        return Stream.of("1", "2")
                .filter(number -> head.first("twitterlabel" + number)
                        .filter(WRITTEN_BY.asMatchPredicate())
                        .isPresent())
                .flatMap(number -> head.all("twitterdata" + number).stream())
                .toList();
    }

    /** What elements hold that are called after a writer's name, then after a writer. */
    private Stream<List<String>> named() {
        List<Element> writers = page.body().getAllElements().stream()
                .filter(element -> isNamed(element, WRITER) && !isNamed(element, NO_NAME))
                .toList();
        return Stream.of(
                marked(writers.stream().filter(element -> isNamed(element, NAME))),
                marked(writers.stream().filter(element -> endsSo(element) || !isNamed(element, BESIDE))),
                marked(writers.stream()).stream().filter(GivenNames::begin).toList());
    }

    private static boolean endsSo(Element element) {
        return words(element).reduce((first, last) -> last).filter(WRITER).isPresent();
    }

    private static boolean isNamed(Element element, Predicate<String> word) {
        return words(element).anyMatch(word);
    }

    /** {@code ArticleHeader_authorName} and {@code article-header__author-name} are the same words. */
    private static Stream<String> words(Element element) {
        return Stream.of("class", "id", "data-testid", "data-component", "data-qa")
                .map(element::attr)
                .filter(name -> !name.isEmpty())
                .flatMap(WORD_ENDS::splitAsStream)
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private List<String> marked(Stream<Element> marked) {
        List<Element> found = marked.filter(element -> !furniture.holds(element) && !isListed(element))
                .toList();
        return ofArticle(found).stream()
                .flatMap(element -> element.hasAttr("content")
                        ? Stream.of(element.attr("content"))
                        : Line.of(element, LONGEST).flatMap(line -> Headlines.text(element)).stream())
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Where a page lists several stories, each with its author, those of the one that has the headline, else of the first. */
    private List<Element> ofArticle(List<Element> found) {
        Map<Element, List<Element>> byStory = found.stream()
                .collect(Collectors.groupingBy(PageAuthors::story, LinkedHashMap::new, Collectors.toList()));
        return byStory.entrySet().stream()
                .filter(story -> headline.filter(one -> one.parents().contains(story.getKey()))
                        .isPresent())
                .findFirst()
                .or(() -> byStory.entrySet().stream().findFirst())
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    private boolean isListed(Element element) {
        Element listed = element.closest(LISTED);
        return listed != null
                && headline.filter(one -> !one.parents().contains(listed)).isPresent();
    }

    private static Element story(Element element) {
        Element story = element.closest(STORY);
        return story == null ? element.root() : story;
    }
}
