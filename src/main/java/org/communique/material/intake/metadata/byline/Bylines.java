package org.communique.material.intake.metadata.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.material.intake.days.Days;
import org.communique.material.intake.days.Writing;
import org.communique.material.intake.metadata.AuthorNames;
import org.communique.material.intake.metadata.GivenNames;
import org.communique.material.intake.page.layout.Block;
import org.communique.material.intake.page.layout.Blocks;
import org.jsoup.nodes.Element;

/**
 * The authors that readers see without any markup: “By Ann Writer”, “Author: Ann Writer”, “3 March 2025 | Ann Writer”
 * beside the headline, or the name alone below the article's last paragraph.
 */
public final class Bylines {

    private static final String NAMES =
            "(?<names>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:,? +|[/&]| and | und )\\p{L}[^\\n|:]{2,100}?)";
    private static final Pattern BY = Pattern.compile(
            "(?u)^(?i:(?:written |posted |published |reported |ein (?:beitrag|artikel|kommentar|gastbeitrag|text) |geschrieben"
                    + " |verfasst |veröffentlicht |text |escrito |publicado |écrit |rédigé |publié )?(?:by|von|par|por|door)\\b:?|text:|autor(?:in|en)?:|authors?:)\\s*"
                    + NAMES
                    + "$");
    private static final Pattern LABELLED = Pattern.compile("(?u)(?:^|[|•·(]\\s*|\\s)(?i:text|autor(?:in|en)?|authors?|"
            + "auteure?s?|autore|autora)\\s*:\\s*" + NAMES + "(?:\\)?$|\\s*[|•·)]|\\s+\\p{L}+:)");
    private static final Pattern AFTER_DAY = Pattern.compile("(?u).*\\d\\D{0,20}?\\b(?i:by|von|par|por|door)\\b:?\\s+"
            + "(?<names>\\p{L}[^|•·:(]{2,60}?)(?:\\s+(?:in|on|at|am|um|unter|dans|en)\\b.*|\\s*[|•·:(].*)?");
    private static final Pattern LABEL =
            Pattern.compile("(?iu)(?:written |text |ein (?:beitrag|artikel|kommentar|gastbeitrag) )?(?:by|von|par|por|"
                    + "interview|words|text|autor(?:in|en)?|authors?|auteure?s?|autore|autora)\\s*:?");
    /** Who wrote an article for somebody else to post; the one whom an interview is “mit” wrote nothing. */
    private static final Pattern GUEST =
            Pattern.compile("(?u)^(?i:ein(?:e)? (?:gast)?(?:beitrag|kommentar|artikel|essay|"
                    + "interview|analyse|kolumne) von|an? (?:guest )?(?:article|post|essay|interview|commentary|column) by) "
                    + NAMES + "(?: (?i:mit|with) .*)?\\.?$");

    private static final Pattern NAME = Pattern.compile(
            "(?u)\\p{Lu}[\\p{L}\\p{M}'’-]+(?: (?:\\p{Lu}\\.|v[ao]n|de|der|la|\\p{Lu}[\\p{L}\\p{M}'’-]+)){1,3}");
    private static final Pattern BESIDE = Pattern.compile("\\s*[|•·]\\s*|\\s+[–—-]\\s+");
    private static final int LONGEST = 120;
    private static final int SEEN = 3000;
    /** How many lines are between a headline and the line with the day. */
    private static final int NEAR = 3;

    private static final int SENTENCE = 20;

    private final AuthorNames names;
    private final Days days = new Days(Writing.UNKNOWN);

    public Bylines(AuthorNames names) {
        this.names = names;
    }

    private record Line(String text, Element holder, boolean first) {}

    /**
     * All authors that the first such line names.
     *
     * @param isAside whether an element is a part of the page that is about something else
     */
    public List<String> in(Element body, Optional<Element> headline, Predicate<Element> isAside) {
        List<Line> lines = lines(body, isAside);
        return Stream.<Stream<List<String>>>of(
                        said(lines),
                        headline.stream().map(element -> dated(lines, element)),
                        datedBy(lines),
                        Stream.of(signed(lines)))
                .flatMap(found -> found)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The authors that the article itself says wrote it: “A guest post by Ann Writer”. */
    public List<String> guests(Element body, Predicate<Element> isAside) {
        return lines(body, isAside).stream()
                .filter(line -> line.text.length() <= LONGEST)
                .map(line -> GUEST.matcher(line.text))
                .filter(Matcher::matches)
                .map(found -> whole(found.group("names")))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Line> lines(Element body, Predicate<Element> isAside) {
        List<Line> lines = new ArrayList<>();
        for (Block block : Blocks.of(body).blocks()) {
            Element holder = block.frame().element();
            if (!isAside.test(holder)) {
                String[] texts = block.text().split("\n");
                IntStream.range(0, texts.length).forEach(at -> lines.add(new Line(texts[at].strip(), holder, at == 0)));
            }
        }
        return lines;
    }

    private Stream<List<String>> said(List<Line> lines) {
        return IntStream.range(0, Math.min(SEEN, lines.size()))
                .filter(at -> lines.get(at).text.length() <= LONGEST)
                .mapToObj(at -> Stream.of(BY.matcher(lines.get(at).text), LABELLED.matcher(lines.get(at).text))
                        .filter(Matcher::find)
                        .map(found -> found.group("names"))
                        .findFirst()
                        .or(() -> belowLabel(lines, at)))
                .flatMap(Optional::stream)
                .map(this::whole);
    }

    private static Optional<String> belowLabel(List<Line> lines, int at) {
        return Optional.of(at)
                .filter(label ->
                        label > 0 && LABEL.matcher(lines.get(label - 1).text).matches())
                .map(label -> lines.get(label).text);
    }

    /** “3 March 2025 by annwriter”: where the day stands too, one word is a name. */
    private Stream<List<String>> datedBy(List<Line> lines) {
        return lines.stream()
                .limit(SEEN)
                .map(Line::text)
                .filter(text -> text.length() <= LONGEST)
                .map(AFTER_DAY::matcher)
                .filter(Matcher::matches)
                .filter(found -> !days.all(found.group()).isEmpty())
                .map(found -> names.in(found.group("names")));
    }

    /** Beside a headline stand the day and, with a bar between, whoever wrote the article. */
    private List<String> dated(List<Line> lines, Element headline) {
        int title = IntStream.range(0, lines.size())
                .filter(at -> isWithin(lines.get(at).holder, headline))
                .findFirst()
                .orElse(-1);
        return IntStream.range(Math.max(0, title - NEAR), Math.min(lines.size(), title + NEAR + 1))
                .filter(at -> title >= 0 && lines.get(at).text.length() <= LONGEST)
                .mapToObj(at -> lines.get(at).text)
                .flatMap(text -> afterDay(text).stream())
                .map(this::whole)
                .findFirst()
                .orElse(List.of());
    }

    /** What stands last in the line: a place or a section would stand before the day. */
    private Optional<String> afterDay(String line) {
        String[] parts = BESIDE.split(line, -1);
        return Optional.of(parts[parts.length - 1])
                .filter(last -> parts.length > 1
                        && !days.all(parts[0]).isEmpty()
                        && NAME.matcher(last).matches());
    }

    private static boolean isWithin(Element inner, Element outer) {
        return inner == outer
                || inner.parents().contains(outer)
                || outer.parents().contains(inner) && inner.text().equals(outer.text());
    }

    /** Below the last paragraph of an article. */
    private List<String> signed(List<Line> lines) {
        return IntStream.range(1, lines.size())
                .filter(at -> lines.get(at).first && isName(lines.get(at).text))
                .filter(at -> isParagraph(lines.get(at - 1)) && isLast(lines.get(at).holder))
                .mapToObj(at -> whole(lines.get(at).text))
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isParagraph(Line line) {
        return line.holder.normalName().equals("p") && line.text.length() >= SENTENCE;
    }

    private static boolean isLast(Element element) {
        return element.normalName().equals("p") && element.nextElementSibling() == null;
    }

    private static boolean isName(String text) {
        return NAME.matcher(text).matches() && GivenNames.begin(text);
    }

    private List<String> whole(String byline) {
        return names.in(byline).stream().filter(name -> name.contains(" ")).toList();
    }
}
