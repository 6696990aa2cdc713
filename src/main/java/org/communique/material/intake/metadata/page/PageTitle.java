package org.communique.material.intake.metadata.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.communique.material.intake.metadata.AuthorNames;
import org.communique.material.intake.metadata.Metadata;
import org.jsoup.parser.Parser;

/** The headline of a page as readers see it, without the name of its site. */
final class PageTitle {

    /** Of a heading with a kicker before it, the title is at least this part. */
    private static final double MOST_OF_IT = 0.5;

    /** Some pages give their title as the name of the site. */
    private static final int MOST_WORDS = 6;

    private final Head head;
    private final Optional<ArticleNode> node;
    private final Headlines headlines;
    private final List<String> sites;

    /** @param sites the names that the site goes by */
    PageTitle(Head head, Optional<ArticleNode> node, Headlines headlines, List<String> sites) {
        this.head = head;
        this.node = node;
        this.headlines = headlines;
        this.sites = Stream.concat(sites.stream(), headlines.sites().stream())
                .filter(name -> name.split(" ").length <= MOST_WORDS)
                .flatMap(AuthorNames::spoken)
                .map(AuthorNames::letters)
                .toList();
    }

    Optional<String> title() {
        List<String> elsewhere = Stream.of(
                        head.first("ogtitle"),
                        node.filter(ArticleNode::isArticle).flatMap(ArticleNode::headline),
                        head.first("citationtitle", "dctitle", "dctermstitle", "parselytitle", "twittertitle"),
                        head.title())
                .flatMap(Optional::stream)
                .flatMap(title -> Metadata.line(Parser.unescapeEntities(title, false)).stream())
                .map(this::withoutSite)
                .filter(title -> !title.isEmpty() && !isSite(title))
                .toList();
        return headlines
                .element()
                .flatMap(Headlines::text)
                .filter(heading -> !isSite(heading))
                .map(heading -> elsewhere.stream()
                        .filter(title -> isMostOf(title, heading))
                        .findFirst()
                        .orElse(heading))
                .or(() -> elsewhere.stream().findFirst())
                .or(this::heading);
    }

    /** Where all else is the site's name: the first heading that is not. */
    private Optional<String> heading() {
        var furniture = new Furniture(Optional.empty());
        return headlines
                .headings()
                .filter(heading -> !furniture.holds(heading))
                .flatMap(heading -> Headlines.text(heading).stream())
                .filter(heading -> !isSite(heading))
                .findFirst();
    }

    /** A heading may hold a kicker, or a mark that the text is for subscribers. */
    private static boolean isMostOf(String title, String heading) {
        if (heading.contains(": ")
                && AuthorNames.letters(heading.substring(heading.indexOf(": "))).equals(AuthorNames.letters(title))) {
            return false;
        }
        String whole = AuthorNames.letters(heading);
        String part = AuthorNames.letters(title);
        return part.length() >= MOST_OF_IT * whole.length()
                && part.length() < whole.length()
                && (whole.endsWith(part) || whole.startsWith(part));
    }

    private String withoutSite(String title) {
        List<MatchResult> between = Head.BETWEEN.matcher(title).results().toList();
        if (between.isEmpty()) {
            return title;
        }
        MatchResult first = between.get(0);
        MatchResult last = between.get(between.size() - 1);
        if (isSite(title.substring(last.end()))) {
            return withoutSite(title.substring(0, last.start()));
        }
        return isSite(title.substring(0, first.start())) ? title.substring(first.end()) : title;
    }

    private boolean isSite(String part) {
        String letters = AuthorNames.letters(part);
        return sites.stream().anyMatch(site -> site.equals(letters) || letters.length() > 3 && site.contains(letters));
    }
}
