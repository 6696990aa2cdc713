package org.communique.importing;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.dossier.Edtf;
import org.communique.importing.Roll.Actor;
import org.communique.importing.Roll.Refusal;
import org.communique.importing.Roll.Tenure;

/** Gathers a roll while a file is read: what several rows say of one actor becomes one. */
final class RollBuilder {

    private static final Pattern ITEM = Pattern.compile("(?:.*/)?(Q[1-9]\\d*)");

    /** A day, perhaps with the time of day that Wikidata's results carry; a month; a year. */
    private static final Pattern DATE = Pattern.compile("\\+?(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T[0-9:.]+Z?)?");

    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Set<Tenure> tenures = new LinkedHashSet<>();
    private final List<Refusal> refused = new ArrayList<>();

    /** Adds an actor, or what is new of one. */
    void add(Actor actor) {
        actors.merge(actor.key(), actor, RollBuilder::merged);
    }

    private static Actor merged(Actor one, Actor other) {
        Map<String, String> labels = new HashMap<>(other.labels());
        labels.putAll(one.labels());
        Set<String> names = new LinkedHashSet<>(one.otherNames());
        names.addAll(other.otherNames());
        return new Actor(
                one.key(),
                labels,
                List.copyOf(names),
                one.qid().or(other::qid),
                one.type().or(other::type),
                one.parent().or(other::parent),
                one.locator());
    }

    void add(Tenure tenure) {
        tenures.add(tenure);
    }

    void refuse(String locator, String reason) {
        refused.add(new Refusal(locator, reason));
    }

    Roll roll() {
        return new Roll(List.copyOf(actors.values()), List.copyOf(tenures), refused);
    }

    /** The item's id, of an id or an address. */
    static Optional<String> qid(String value) {
        Matcher item = ITEM.matcher(value.strip());
        return item.matches() ? Optional.of(item.group(1)) : Optional.empty();
    }

    /** The date in EDTF, or nothing where it is none of the calendar. */
    static Optional<String> date(String value) {
        Matcher date = DATE.matcher(value.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        String plain = date.group(1).replaceFirst("(?:-00)+$", "");
        try {
            return Optional.of(Edtf.parse(plain).value());
        } catch (IllegalArgumentException | DateTimeException inNoCalendar) {
            return Optional.empty();
        }
    }
}
