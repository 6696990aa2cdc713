package org.communique.material.intake.metadata.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.material.intake.days.Days;
import org.communique.material.intake.days.WrittenDay;
import org.communique.material.intake.metadata.NamedDay;
import org.communique.material.intake.metadata.PublicationDay;
import org.communique.material.intake.metadata.PublicationDay.Place;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The day on which the article of a page was published, of all the places where pages tell it. */
final class PageDay {

    private static final Pattern PUBLISHED = Pattern.compile(
            ".*(?:publi[sc]|pubdate|pubtime|issued|firstpubl|parselypubdate|sailthrudate|articledateoriginal|cxenseparserecspublishtime|displaydate|releasedate).*");
    private static final Pattern DATE = Pattern.compile(
            "date|dcdate|dctermsdate|citationdate|citationonlinedate|articledate|dcsdate|sailthrudate|eomportaldate|pdate|newsdate|postdate|docdate|contentdate|timestamp");
    private static final Pattern CREATED = Pattern.compile(".*(?:created|creationdate|dateposted|gentime)");
    private static final Pattern CHANGED = Pattern.compile(".*(?:modif|updat|revis|lastpub).*");
    private static final Pattern NO_PUBLICATION = Pattern.compile(
            ".*(?:modif|updat|expir|revis|lastpub|event|copyright|valid|unpublish|publisher|republic|until|publicationtype|publishertype|publishstatus).*");
    /** As data layers for statistics and advertisements call it. */
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "(?i)(?<!last[_-]?)(?:date_?publi(?:shed|cation)|publi(?:sh(?:ed)?|cation)_?(?:date|at|on)|pub_?date|article_?date)(?:_?time)?"
                    + "\\\\?[\"']?\\s*[:=]\\s*\\\\?[\"']?(\\d{4}-\\d\\d-\\d\\d[^\"'\\\\,}]{0,25}|\\d{13}|\\d{10}|\\d{8}(?!\\d)|\\d{1,2}[./]\\d{1,2}[./]\\d{4})");

    private static final String MARKUP = "[itemprop~=(?i)^(?:datePublished|pubdate)$],"
            + " [property~=(?i)(?:^|[:\\s])(?:datePublished|published|issued)$],[property~=(?i)dc:date|dc:issued|dcterms:issued],"
            + " [pubdate], .hentry .published, .h-entry .dt-published, .hentry .entry-date.published";
    private static final String OTHERS =
            "[itemprop=comment], [itemprop=review], [itemtype$=Comment], [itemtype$=UserComments], aside, nav";

    private final Document page;
    private final Head head;
    private final Optional<ArticleNode> node;
    private final Days days;
    private final Optional<Element> headline;
    private final VisibleDays visible;

    PageDay(Document page, Head head, Optional<ArticleNode> node, Headlines headlines, Days days) {
        this.page = page;
        this.head = head;
        this.node = node;
        this.days = days;
        this.headline = headlines.element();
        this.visible = new VisibleDays(page, headlines.element(), days);
    }

    /**
     * A day that was found.
     *
     * @param inUtc whether it is of a moment in UTC, so that where it was written it may have been the day beside it
     */
    private record Found(PublicationDay published, boolean inUtc) {
        LocalDate day() {
            return published.day();
        }

        boolean mayBe(LocalDate other) {
            return day().equals(other) || inUtc && Math.abs(ChronoUnit.DAYS.between(day(), other)) == 1;
        }

        PublicationDay on(LocalDate local) {
            return new PublicationDay(local, published.place(), published.basis());
        }
    }

    /**
     * What the page says of itself before what is concluded. A day in UTC becomes the one that readers see. Where only
     * {@code meta} elements tell the day and readers see another by the headline, theirs is taken: such elements often
     * are left over from a draft or change with the page.
     */
    Optional<PublicationDay> day() {
        List<Found> all = all();
        Optional<Found> seen =
                all.stream().filter(one -> one.published.place().isSeen()).findFirst();
        return all.stream().findFirst().map(first -> {
            Optional<Found> local = seen.filter(one -> first.mayBe(one.day()));
            boolean contradicted = first.published.place() == Place.META
                    && seen.filter(one -> !isOfChange(one.day())).isPresent()
                    && local.isEmpty();
            return contradicted
                    ? seen.get().published
                    : first.on(local.map(Found::day).orElse(first.day()));
        });
    }

    /** Whether the page calls it the day of an update. */
    private boolean isOfChange(LocalDate day) {
        Stream<String> marked = page.select("[itemprop=dateModified]").stream()
                .flatMap(element -> Stream.of(element.attr("content"), element.attr("datetime"), element.text()));
        return Stream.of(marked, head.named(CHANGED.asMatchPredicate()), node.flatMap(ArticleNode::modified).stream())
                .flatMap(values -> values)
                .flatMap(value -> days.first(value).stream())
                .anyMatch(changed -> changed.day().equals(day));
    }

    /** In the order of trust. What a page says in its JSON-LD it says of one thing; its markup may be that of a list. */
    private List<Found> all() {
        List<VisibleDays.Rated> seen = visible.likely();
        return Stream.of(
                        node.flatMap(ArticleNode::published)
                                .flatMap(days::first)
                                .map(stated(Place.JSON_LD)),
                        meta(PUBLISHED).map(stated(Place.META)),
                        markup().map(stated(Place.MARKUP)),
                        meta(DATE).map(stated(Place.META)),
                        seen.stream()
                                .filter(VisibleDays.Rated::isLabelled)
                                .findFirst()
                                .map(PageDay::seen),
                        head.address().flatMap(NamedDay::ofAddress).map(day -> new Found(day, false)),
                        seen.stream().findFirst().map(PageDay::seen),
                        inScripts().map(inferred(Place.SCRIPT)),
                        meta(CREATED).map(inferred(Place.META)),
                        node.flatMap(ArticleNode::created).flatMap(days::first).map(inferred(Place.JSON_LD)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Found seen(VisibleDays.Rated day) {
        return new Found(day.published(), day.inUtc());
    }

    private static Function<WrittenDay, Found> stated(Place place) {
        return day -> new Found(PublicationDay.stated(day.day(), place), day.inUtc());
    }

    private static Function<WrittenDay, Found> inferred(Place place) {
        return day -> new Found(PublicationDay.inferred(day.day(), place), day.inUtc());
    }

    private Optional<WrittenDay> meta(Pattern name) {
        return head.named(name.asMatchPredicate()
                        .and(NO_PUBLICATION.asMatchPredicate().negate()))
                .flatMap(value -> days.first(value).stream())
                .findFirst();
    }

    /** What all scripts of the page agree on. */
    private Optional<WrittenDay> inScripts() {
        List<WrittenDay> said = page.select("script:not([src], [type*=ld+json])").stream()
                .flatMap(script -> IN_SCRIPT.matcher(script.data()).results())
                .flatMap(found -> days.first(found.group(1)).stream())
                .toList();
        boolean agreed = said.stream().map(WrittenDay::day).distinct().count() == 1;
        return said.stream().filter(day -> agreed).findFirst();
    }

    /** Where the markup dates several things, the article's is the one around the headline. */
    private Optional<WrittenDay> markup() {
        List<Element> marked = page.body().select(MARKUP).stream()
                .filter(element ->
                        element.closest(OTHERS) == null && value(element).isPresent())
                .toList();
        long distinct = marked.stream()
                .flatMap(one -> value(one).stream())
                .map(WrittenDay::day)
                .distinct()
                .count();
        return marked.stream()
                .filter(one -> distinct == 1 || isBesideHeadline(one))
                .findFirst()
                .flatMap(this::value);
    }

    private boolean isBesideHeadline(Element element) {
        Element item = element.closest("[itemscope], [typeof], article, .hentry, .h-entry");
        return item != null && headline.isPresent() && headline.get().parents().contains(item);
    }

    private Optional<WrittenDay> value(Element element) {
        return Stream.of(element.attr("content"), element.attr("datetime"), element.attr("title"), element.text())
                .flatMap(value -> days.first(value).stream())
                .findFirst();
    }
}
