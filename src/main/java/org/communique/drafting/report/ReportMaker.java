package org.communique.drafting.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.attribution.Attribution;
import org.communique.attribution.quotation.Quotations;
import org.communique.attribution.text.Segmenter;
import org.communique.dossier.DatasetDescription.Excerpts;
import org.communique.dossier.Report;
import org.communique.dossier.Report.Clarity;
import org.communique.dossier.Report.Cue;
import org.communique.dossier.Report.Quotation;
import org.communique.dossier.Report.Review;
import org.communique.dossier.Statement;
import org.communique.dossier.finding.Extraction;
import org.communique.drafting.actor.Cast;
import org.communique.drafting.actor.NewEntry;
import org.communique.editing.YamlText;
import org.communique.material.Article;
import org.communique.material.FlatText;
import org.communique.material.Span;
import org.communique.material.TextFragment;
import org.communique.resolution.ResolvedAttribution;
import org.communique.resolution.time.DateSaid;
import org.communique.resolution.time.OccasionSaid;

/** Makes a report and its statement of each resolved attribution of one article. */
public final class ReportMaker {

    private static final int LONGEST = 200;
    private static final double CLEAR = 0.9;

    private final Article article;
    private final Quotations marks;
    private final Cast cast;
    private final Excerpts excerpts;
    private final Terms terms;
    private final Set<List<List<Span>>> taken = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final SameWords said = new SameWords();

    /**
     * @param excerpts which words of the articles the dataset may publish, so that its dossiers keep them
     * @param language of the article, BCP 47
     */
    public ReportMaker(Article article, Cast cast, Excerpts excerpts, Segmenter segmenter, String language) {
        this.article = article;
        this.marks = Quotations.of(FlatText.of(article.text()));
        this.cast = cast;
        this.excerpts = excerpts;
        this.terms = new Terms(segmenter, language);
    }

    /** A report with the statement that it reports. */
    public record Made(Report report, Statement statement) {}

    /** What becomes of the attributions of an article. */
    public record Reports(List<Made> made, List<LeftOpen> open) {}

    /** Reports of those that somebody can be named for, in the order given, and the others with the reason. */
    public Reports all(List<ResolvedAttribution> resolved) {
        var reports = new Reports(new ArrayList<>(), new ArrayList<>());
        for (ResolvedAttribution one : resolved) {
            add(one, reports);
        }
        return reports;
    }

    private void add(ResolvedAttribution one, Reports reports) {
        Attribution found = one.attribution();
        Optional<Wording> worded = Wording.of(article, marks, found);
        double quoted = worded.map(Wording::quoted).orElse(0.0);
        Saying saying = Saying.of(found, Wording.joined(article, found.cue()), quoted);
        Optional<String> speaker =
                worded.filter(words -> saying != Saying.NOT_SAID).flatMap(words -> cast.id(one.speaker()));
        if (worded.isEmpty()) {
            reports.open.add(new LeftOpen(found, LeftOpen.Reason.NO_WORDS));
        } else if (saying == Saying.NOT_SAID) {
            reports.open.add(new LeftOpen(found, LeftOpen.Reason.NOT_SAID));
        } else if (speaker.isEmpty()) {
            reports.open.add(new LeftOpen(found, LeftOpen.Reason.NO_SPEAKER));
        } else if (taken.add(spans(found))) {
            boolean isRefusal = saying == Saying.REFUSED;
            Wording wording = isRefusal ? Wording.refused(found) : worded.get();
            reports.made.add(joined(make(isRefusal ? one.asserted() : one, wording, speaker.get())));
        } else {
            reports.open.add(new LeftOpen(found, LeftOpen.Reason.TWICE));
        }
    }

    private static List<List<Span>> spans(Attribution found) {
        return List.of(found.source(), found.cue(), found.content());
    }

    private Made joined(Made made) {
        Report report = made.report;
        Statement first = said.statement(
                report.mode(), Wording.joined(article, report.words().content()), made.statement);
        return new Made(report.withStatement(first.id(), report.confidence().orElse(1.0)), first);
    }

    private Made make(ResolvedAttribution resolved, Wording wording, String speaker) {
        Attribution found = resolved.attribution();
        String said = Wording.joined(article, found.content());
        String id = ReportIds.report(article.id(), said, times.merge(said, 1, Integer::sum));
        Statement statement = statement(resolved, ReportIds.statement(article.id(), id), speaker);
        var report = new Report(
                id,
                statement.id(),
                wording.mode(),
                words(resolved, wording),
                circumstances(resolved, speaker),
                provenance(resolved, wording),
                NewEntry.NOWHERE);
        return new Made(report, statement);
    }

    private Report.Words words(ResolvedAttribution resolved, Wording wording) {
        return new Report.Words(
                resolved.attribution().source(),
                cue(resolved.attribution()),
                wording.content(),
                told(wording),
                wording.quotations(),
                printable(resolved.asWorded()),
                TextFragment.of(article, wording.content()));
    }

    /** What is told in the reporter's words, where the dataset may publish some of them. */
    private Optional<String> told(Wording wording) {
        boolean mayBeShown = switch (excerpts) {
            case ALL, SNIPPETS -> wording.mode() == Report.Mode.INDIRECT;
            case QUOTATIONS, NONE -> false;
        };
        return Optional.of(Wording.joined(article, wording.content()))
                .filter(words -> mayBeShown && YamlText.isPrintable(words));
    }

    /** A report has the date that its passage gives; one that follows from the article's is the statement's alone. */
    private Report.Circumstances circumstances(ResolvedAttribution resolved, String speaker) {
        return new Report.Circumstances(
                resolved.date()
                        .filter(said -> said.basis() == Statement.DateBasis.STATED)
                        .map(DateSaid::date),
                cast.ids(resolved.relays()).stream()
                        .filter(relay -> !relay.equals(speaker))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    /** The extractor's name is followed by its version: {@code rules/2}. */
    private Report.Provenance provenance(ResolvedAttribution resolved, Wording wording) {
        Attribution found = resolved.attribution();
        String[] extractor = found.extractor().split("/", 2);
        var extraction = new Extraction(
                extractor[0],
                extractor.length == 2 ? Optional.of(extractor[1]) : Optional.empty(),
                List.of(found.basis().name().toLowerCase(Locale.ROOT)),
                List.of(),
                terms.of(Wording.joined(article, wording.content())));
        double sure = Sureness.of(found, resolved.speaker(), Wording.joined(article, found.source()));
        return new Report.Provenance(
                Optional.of(sure),
                sure >= CLEAR ? Clarity.CLEAR : Clarity.DEBATABLE,
                Review.MACHINE,
                Optional.of(extraction),
                Optional.empty(),
                Optional.empty());
    }

    private Statement statement(ResolvedAttribution resolved, String id, String speaker) {
        return new Statement(
                id,
                new Statement.Utterance(
                        speaker,
                        resolved.capacity(),
                        resolved.onBehalfOf().filter(actor -> !actor.equals(speaker)),
                        cast.ids(resolved.addressees()),
                        SpeechAct.of(
                                Wording.joined(article, resolved.attribution().cue())),
                        Statement.Actuality.valueOf(
                                resolved.attribution().actuality().name())),
                new Statement.Time(
                        resolved.date().map(DateSaid::date),
                        resolved.date().map(DateSaid::basis),
                        resolved.occasion().flatMap(OccasionSaid::occasion)),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Review.MACHINE,
                NewEntry.NOWHERE);
    }

    private Optional<Cue> cue(Attribution found) {
        if (found.cue().isEmpty()) {
            return Optional.empty();
        }
        String text = Wording.joined(article, found.cue());
        return isShort(text) ? Optional.of(new Cue(found.cue(), text)) : Optional.empty();
    }

    /** With the article's own characters: what is resolved has no line breaks within paragraphs. */
    private Map<Report.Wording, Quotation> printable(Map<Report.Wording, Quotation> asWorded) {
        Map<Report.Wording, Quotation> printable = new EnumMap<>(Report.Wording.class);
        asWorded.forEach((wording, quotation) -> {
            String text = Wording.text(article, quotation.at());
            if (isShort(text)) {
                printable.put(wording, new Quotation(quotation.at(), text));
            }
        });
        return printable;
    }

    private static boolean isShort(String text) {
        return !text.isBlank() && text.length() <= LONGEST && YamlText.isPrintable(text);
    }
}
