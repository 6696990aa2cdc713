package org.communique.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.attribution.text.Segmenter;
import org.communique.dossier.Authority;
import org.communique.dossier.DatasetDescription.Excerpts;
import org.communique.dossier.Dossier;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity;
import org.communique.dossier.Statement.DateBasis;
import org.communique.drafting.actor.Candidates;
import org.communique.drafting.actor.Cast;
import org.communique.drafting.actor.MachineAuthority;
import org.communique.drafting.actor.NewEntry;
import org.communique.drafting.report.ReportMaker;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.intake.Document;
import org.communique.material.intake.metadata.PublicationDay;
import org.communique.resolution.ResolvedAttribution;
import org.communique.resolution.Resolver;
import org.communique.resolution.lexicon.BodyTypes;

/** Drafts dossiers: resolves what was found in an article and writes down what can be said of it. Threads may share it. */
public final class Drafter {

    /** BCP 47 for a language that nobody knows. */
    private static final String LANGUAGE = "und";

    private final Authority authority;
    private final Resolver resolver;
    private final Candidates candidates;
    private final BodyTypes types = BodyTypes.load();
    private final Optional<LocalDate> published;
    private final Excerpts excerpts;
    private final Segmenter.Models models;

    private Drafter(Authority authority, Optional<LocalDate> published, Excerpts excerpts, Segmenter.Models models) {
        this.authority = authority;
        this.resolver = Resolver.of(authority);
        this.candidates = new Candidates(authority);
        this.published = published;
        this.excerpts = excerpts;
        this.models = models;
    }

    /**
     * A drafter that knows the actors whom people stand for.
     *
     * @param published the day of articles that do not tell one
     */
    public static Drafter of(Authority authority, Optional<LocalDate> published) {
        return new Drafter(
                MachineAuthority.curated(authority), published, Excerpts.QUOTATIONS, Segmenter.Models.load());
    }

    /** The same for a dataset that may publish those words of the articles: its dossiers keep them. */
    public Drafter keeping(Excerpts words) {
        return new Drafter(authority, published, words, models);
    }

    /** The dossier, or nothing where nobody knows of what day the article is. */
    public Optional<Draft> draft(Document document, List<Attribution> attributions) {
        return draft(document, Optional.empty(), attributions);
    }

    /** The dossier of an article of which people have said when it was published. */
    public Optional<Draft> draft(
            Document document, Optional<Dossier.Publication> curated, List<Attribution> attributions) {
        return curated.map(known -> new Dated(known.date(), known.basis(), known.from()))
                .or(() -> dated(document))
                .map(day -> draft(document, day, attributions));
    }

    /** What is wrong with an article that nobody knows the day of. */
    public static Problem undated(String article) {
        return new Problem(
                Problem.Kind.MISSING_KEY,
                article,
                "nothing says when it was published; give 'date: 2022-01-07' in its front matter, or --published");
    }

    private record Dated(Edtf date, DateBasis basis, Optional<String> from) {
        static Dated of(PublicationDay known) {
            return new Dated(
                    Edtf.of(known.day()),
                    DateBasis.valueOf(known.basis().name()),
                    Optional.of(known.place().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }

        static Dated inferred(LocalDate day) {
            return new Dated(Edtf.of(day), DateBasis.INFERRED, Optional.empty());
        }
    }

    private Optional<Dated> dated(Document document) {
        return document.metadata().published().map(Dated::of).or(() -> published.map(Dated::inferred));
    }

    private Draft draft(Document document, Dated day, List<Attribution> attributions) {
        Article article = document.article();
        Entity publisher = candidates.publisher(document);
        List<Entity> authors = candidates.authors(document, publisher);
        var cast = new Cast(article, publisher.id(), types);
        var maker = new ReportMaker(article, cast, excerpts, models.segmenter(), language(document));
        List<ResolvedAttribution> resolved = resolver.resolve(
                article,
                day.date().earliest().filter(first -> day.date().latest().equals(Optional.of(first))),
                attributions);
        ReportMaker.Reports reports = maker.all(resolved);
        var publication = new Dossier.Publication(
                publisher.id(),
                authors.stream().map(Entity::id).distinct().toList(),
                day.date(),
                day.basis(),
                day.from(),
                List.of());
        return new Draft(
                new Dossier(
                        source(document, publication),
                        reports.made().stream().map(ReportMaker.Made::report).toList(),
                        reports.made().stream()
                                .map(ReportMaker.Made::statement)
                                .distinct()
                                .toList()),
                unknown(Stream.concat(Stream.of(publisher), Stream.concat(authors.stream(), cast.added().stream()))),
                reports.open());
    }

    private List<Entity> unknown(Stream<Entity> actors) {
        List<Entity> unknown = new ArrayList<>();
        actors.filter(actor -> authority.find(actor.id()).isEmpty()).forEach(unknown::add);
        return unknown;
    }

    private static String language(Document document) {
        return document.metadata().language().orElse(LANGUAGE);
    }

    private static Dossier.Source source(Document document, Dossier.Publication publication) {
        Article article = document.article();
        return new Dossier.Source(
                article.id(),
                "Article " + article.id()
                        + document.metadata()
                                .publisher()
                                .map(name -> " of " + name)
                                .orElse(""),
                document.metadata().title(),
                publication,
                language(document),
                document.metadata().url(),
                article.digest(),
                article.codePoints(),
                List.of(),
                NewEntry.NOWHERE);
    }
}
