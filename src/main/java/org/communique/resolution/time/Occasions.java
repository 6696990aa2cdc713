package org.communique.resolution.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Authority;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity.Occasion;

/** The authority's occasions by who spoke on them. */
public final class Occasions {

    private final Authority authority;
    private final Map<String, List<Occasion>> bySpeaker = new HashMap<>();

    public Occasions(Authority authority) {
        this.authority = authority;
        for (Occasion occasion : authority.all(Occasion.class)) {
            occasion.happening().participants().stream()
                    .filter(participant ->
                            participant.role().filter("addressee"::equals).isEmpty())
                    .forEach(participant -> bySpeaker.merge(
                            participant.actor(),
                            List.of(occasion),
                            (known, more) ->
                                    Stream.concat(known.stream(), more.stream()).toList()));
        }
    }

    /** The one occasion of that type, if there are words for one, on which the speaker spoke then. */
    public Optional<OccasionSaid> find(String speaker, Optional<String> type, Optional<DateSaid> date) {
        List<Occasion> then = bySpeaker.getOrDefault(speaker, List.of()).stream()
                .filter(occasion -> suits(occasion, date))
                .toList();
        List<Occasion> ever = isGuessed(date) ? bySpeaker.getOrDefault(speaker, List.of()) : then;
        List<Occasion> ofType = ever.stream()
                .filter(occasion -> type.filter(
                                code -> isLike(code, occasion.happening().type()))
                        .isPresent())
                .toList();
        if (ofType.size() == 1) {
            return Optional.of(said(ofType.get(0), 0.85));
        }
        boolean isOnly = then.size() == 1 && type.isEmpty();
        return isOnly ? Optional.of(said(then.get(0), isGuessed(date) ? 0.4 : 0.6)) : Optional.empty();
    }

    private static boolean isGuessed(Optional<DateSaid> date) {
        return date.filter(given -> given.confidence() > 0.4).isEmpty();
    }

    /** When an occasion was. */
    public Optional<Edtf> date(String occasion) {
        return authority
                .find(occasion, Occasion.class)
                .flatMap(found -> found.happening().date());
    }

    private static OccasionSaid said(Occasion occasion, double confidence) {
        return new OccasionSaid(Optional.of(occasion.id()), occasion.happening().type(), confidence);
    }

    private static boolean suits(Occasion occasion, Optional<DateSaid> date) {
        Optional<Edtf> when = occasion.happening().date();
        return date.isEmpty()
                || when.isEmpty()
                || when.get().overlaps(date.get().date());
    }

    /** A briefing and a press conference, a post and a tweet are told apart by few writers. */
    private static boolean isLike(String one, String other) {
        return family(one).equals(family(other));
    }

    private static String family(String type) {
        return switch (type) {
            case "briefing", "press-conference" -> "press-conference";
            case "tweet", "post" -> "post";
            case "televised-address", "speech" -> "speech";
            case "article", "news-report", "publication" -> "publication";
            default -> type;
        };
    }
}
