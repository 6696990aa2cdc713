package org.communique.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.attribution.Attribution;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity.Membership;
import org.communique.dossier.Report.Wording;
import org.communique.dossier.Statement.DateBasis;
import org.communique.material.Article;
import org.communique.material.Span;
import org.communique.resolution.cast.Cast;
import org.communique.resolution.cast.CastReader;
import org.communique.resolution.mention.Scene;
import org.communique.resolution.mention.Scene.Said;
import org.communique.resolution.referent.Referent;
import org.communique.resolution.text.ArticleText;
import org.communique.resolution.text.Phrase;
import org.communique.resolution.text.Surroundings;
import org.communique.resolution.time.CircumstanceFinder;
import org.communique.resolution.time.Circumstances;
import org.communique.resolution.time.DateMention;
import org.communique.resolution.time.DateSaid;
import org.communique.resolution.time.OccasionCues;
import org.communique.resolution.time.OccasionSaid;

/** The resolution of one article's attributions, in the order of the text: later ones build on earlier ones. */
final class ArticleResolution {

    private final Rules rules;
    private final List<Attribution> all;
    private final ArticleText text;
    private final Optional<LocalDate> published;
    private final Cast cast;
    private final CircumstanceFinder circumstances;
    private final List<Said> said = new ArrayList<>();

    ArticleResolution(Rules rules, Article article, Optional<LocalDate> published, List<Attribution> attributions) {
        this.rules = rules;
        this.all = attributions;
        this.text = ArticleText.of(article);
        this.published = published;
        List<Span> sources = attributions.stream()
                .flatMap(attribution -> attribution.source().stream())
                .toList();
        this.cast = new CastReader(rules.lexicon(), text, sources).read();
        this.circumstances = new CircumstanceFinder(text, published, rules.cues());
    }

    List<ResolvedAttribution> resolve() {
        ResolvedAttribution[] resolved = new ResolvedAttribution[all.size()];
        IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> place(all.get(at)))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(at -> resolved[at] = resolve(all.get(at)));
        return new Relays(List.of(resolved)).found();
    }

    /** Where the source stands, or else what is said. */
    private static Span place(Attribution attribution) {
        return SpeakerResolver.source(attribution).orElse(attribution.content().get(0));
    }

    private ResolvedAttribution resolve(Attribution attribution) {
        Scene scene = new Scene(text, cast, published, said, attribution.content());
        Referent speaker = rules.speakers().resolve(attribution, scene);
        Surroundings around = Surroundings.of(text, attribution, outer(attribution));
        Circumstances when = circumstances.find(around, speaker);
        Optional<Span> addressee = rules.addressees().find(around);
        Wordings words = wordings(attribution, speaker, when).with(Wording.ADDRESSEE, addressee);
        Optional<OccasionSaid> occasion = occasion(speaker, when);
        said.add(new Said(place(attribution), speaker));
        Optional<Membership> capacity = capacity(speaker, words.of(Wording.CAPACITY), when.date());
        return new ResolvedAttribution(
                attribution,
                speaker,
                capacity.map(Membership::id),
                capacity.flatMap(rules.lexicon().posts()::spokenFor)
                        .or(() -> speaker.id().flatMap(rules.lexicon().posts()::stateOf)),
                addressee.stream().flatMap(at -> known(at, scene).stream()).toList(),
                List.of(),
                occasion.flatMap(found -> dateOf(found, when.date())).or(when::date),
                occasion,
                words.all());
    }

    /** The content of the attributions in which this one stands. */
    private List<Span> outer(Attribution attribution) {
        return all.stream()
                .filter(other -> other != attribution && Relays.holds(other, attribution))
                .flatMap(other -> other.content().stream())
                .toList();
    }

    private Optional<Referent> known(Span mention, Scene scene) {
        return Optional.of(rules.mentions().resolve(Phrase.of(text, mention), scene))
                .filter(referent -> referent.id().isPresent());
    }

    private Wordings wordings(Attribution attribution, Referent speaker, Circumstances when) {
        var words = new Wordings(text)
                .with(Wording.DATE, when.printed().map(DateMention::span))
                .with(Wording.OCCASION, when.cue().map(OccasionCues.Cue::span));
        SpeakerResolver.source(attribution).ifPresent(span -> {
            Phrase source = Phrase.of(text, span);
            Optional<Span> name = Wordings.name(source, cast, speaker);
            words.with(Wording.NAME, name.or(() -> Optional.of(span)))
                    .with(Wording.CAPACITY, rules.capacities().find(source, cast, name));
        });
        return words;
    }

    private Optional<Membership> capacity(Referent speaker, String printed, Optional<DateSaid> date) {
        Optional<LocalDate> day = date.map(DateSaid::date).flatMap(Edtf::latest).or(() -> published);
        return speaker.id().flatMap(id -> rules.lexicon().posts().capacity(id, printed, day));
    }

    /** Where the words name an occasion that the authority knows, that tells the day better than a guess. */
    private Optional<DateSaid> dateOf(OccasionSaid occasion, Optional<DateSaid> guessed) {
        boolean isNamed = occasion.confidence() > 0.8 && guessed.isEmpty();
        return occasion.occasion()
                .filter(id -> isNamed)
                .flatMap(rules.occasions()::date)
                .map(date -> new DateSaid(date, DateBasis.INFERRED, 0.6));
    }

    private Optional<OccasionSaid> occasion(Referent speaker, Circumstances when) {
        Optional<String> medium = speaker.id().filter(rules.lexicon()::isMedium).map(id -> "news-report");
        Optional<String> type = when.cue().map(OccasionCues.Cue::type).or(() -> medium);
        return speaker.id()
                .flatMap(id -> rules.occasions().find(id, type, when.date()))
                .or(() -> type.map(code ->
                        new OccasionSaid(Optional.empty(), code, when.cue().isPresent() ? 0.7 : 0.5)))
                .or(() -> ownOccasion(speaker));
    }

    /** The article's own words are a publication. */
    private static Optional<OccasionSaid> ownOccasion(Referent speaker) {
        return speaker instanceof Referent.Publication
                ? Optional.of(new OccasionSaid(Optional.empty(), "publication", 0.6))
                : Optional.empty();
    }
}
