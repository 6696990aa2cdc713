package org.communique.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.decision.Card;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Edtf;
import org.communique.dossier.Report;
import org.communique.dossier.Statement;
import org.communique.dossier.Statement.Certainty;
import org.communique.dossier.Statement.DateBasis;
import org.communique.dossier.Statement.Stance;
import org.communique.vocabulary.CodeScheme;
import org.communique.workbench.form.TypedDate;
import org.openqa.selenium.Keys;

/** Says of a statement what people said of it, in the panels on speaker and meaning. */
final class Saying {

    private final Bench bench;
    private final Shelf curated;
    private final Search search;
    private final Marker marker;
    private final TypedDate days;
    private int more;
    private int typed;
    private CharSequence last = "y";
    private final Map<Card, String> later = new LinkedHashMap<>();

    Saying(Bench bench, Shelf curated, String article) {
        this.bench = bench;
        this.curated = curated;
        this.search = new Search(bench);
        this.marker = new Marker(bench);
        this.days = TypedDate.beside(curated, article);
    }

    int more() {
        int pressed = more;
        more = 0;
        return pressed;
    }

    int typed() {
        int pressed = typed;
        typed = 0;
        return pressed;
    }

    /** The last key on a statement: to the next draft, or to stay where the next was missed. */
    void goOnBy(CharSequence key) {
        last = key;
    }

    void fail(String why) {
        search.fail(why);
    }

    /** What could not be said by keys. */
    List<String> undone() {
        return search.failed();
    }

    void speaker(String id) {
        search.choose(".candidates button[name=actor][value='" + id + "']", search.label(id));
    }

    void same(String statement, String wanted) {
        String speaker = curated.statement(wanted).orElseThrow().speaker();
        if (!search.choose("button[name=statement][value='" + statement + "']", search.label(speaker))) {
            bench.press(Keys.ESCAPE);
        }
    }

    void all(Card card, Statement wanted, Runnable passage) {
        who(card, wanted);
        meaning(card, wanted);
        passage.run();
        bench.press(last);
    }

    /** What the passage says of its statement; how others say it is in the keys that are not counted with the rest. */
    void passage(Card card, Report wanted, UnaryOperator<String> statement) {
        int before = bench.pressed();
        Report now = bench.shelf().report(card).orElseThrow();
        if (!now.asWorded().equals(wanted.asWorded())) {
            leave();
            bench.press("e");
            marker.asWorded(wanted.asWorded());
            bench.press(Keys.ENTER);
        }
        passage("f", labels(now.relays()), labels(wanted.relays()));
        passage(
                "a",
                labels(now.attributesTo().stream().toList()),
                labels(wanted.attributesTo().stream().toList()));
        passage(
                "d",
                now.date().map(Edtf::value).orElse(""),
                wanted.date().map(Edtf::value).orElse(""));
        wanted.within()
                .filter(id -> !now.within().equals(Optional.of(statement.apply(id))))
                .ifPresent(id -> within(card, id, statement.apply(id)));
        if (now.clarity() != wanted.clarity()) {
            passage();
            bench.press(wanted.clarity() == Report.Clarity.CLEAR ? "c" : "b");
        }
        more += bench.pressed() - before;
        before = bench.pressed();
        passage("r", now.note().orElse(""), wanted.note().orElse(""));
        if (!bench.browser().all("#passage").isEmpty()) {
            leave();
        }
        typed += bench.pressed() - before;
    }

    private String labels(List<String> ids) {
        return ids.stream().map(search::label).collect(Collectors.joining(";"));
    }

    private void passage(String key, String now, String wanted) {
        if (!now.equals(wanted)) {
            passage();
            field(key, wanted);
        }
    }

    /** A statement that only a later passage reports is said once that passage is there. */
    private void within(Card card, String wanted, String statement) {
        passage();
        bench.key(".candidates button[value='" + statement + "']")
                .ifPresentOrElse(bench::press, () -> later.put(card, wanted));
    }

    /** The passages that are within statements which had no report yet when they were read. */
    Map<Card, String> later() {
        return Map.copyOf(later);
    }

    void withinAtLast(String statement) {
        passage();
        bench.key(".candidates button[value='" + statement + "']")
                .ifPresentOrElse(bench::press, () -> search.fail("within " + statement));
        leave();
    }

    private void passage() {
        if (bench.browser().all("#passage").isEmpty()) {
            leave();
            bench.press("p");
        }
    }

    private void leave() {
        if (!bench.browser().all("section.panel").isEmpty()) {
            bench.press(Keys.ESCAPE);
        }
    }

    private Statement now(Card card) {
        return bench.shelf().statement(card).orElseThrow();
    }

    private void panel(String id, String key) {
        if (bench.browser().all("#" + id).isEmpty()) {
            bench.press(key);
        }
    }

    private void who(Card card, Statement wanted) {
        if (!now(card).speaker().equals(wanted.speaker())) {
            panel("who", "w");
            speaker(wanted.speaker());
        }
        if (!now(card).date().equals(wanted.date())) {
            panel("who", "w");
            date(wanted.date());
        }
        if (!now(card).dateBasis().equals(wanted.dateBasis())) {
            panel("who", "w");
            bench.press("v");
            bench.press(wanted.dateBasis().equals(Optional.of(DateBasis.STATED)) ? "a" : "i", Keys.ENTER);
        }
        if (!now(card).capacity().equals(wanted.capacity())) {
            panel("who", "w");
            String value = wanted.capacity().map(id -> "='" + id + "'").orElse("=''");
            bench.key("#aswhat ~ form button[name=value][value" + value + "]")
                    .ifPresentOrElse(bench::press, () -> search.fail("capacity " + wanted.capacity()));
        }
        int before = bench.pressed();
        other(card, wanted);
        more += bench.pressed() - before;
    }

    private void date(Optional<Edtf> date) {
        String value = date.map(Edtf::value).orElse("");
        Optional<String> key = value.isEmpty()
                ? Optional.empty()
                : bench.key("button[data-key=t][value='" + value + "']")
                        .or(() -> bench.key("button[name=day][value='" + value + "']"));
        if (key.isPresent()) {
            bench.press(key.get());
        } else {
            bench.press("d");
            bench.press(value.isEmpty() ? Keys.BACK_SPACE : shortly(value), Keys.ENTER);
        }
    }

    /** As few characters as are read as that date. */
    private String shortly(String date) {
        return Stream.of("\\d{4}-\\d\\d-0?", "\\d{4}-(?=\\d\\d-\\d\\d)")
                .map(start -> date.replaceAll(start, ""))
                .filter(typed -> days.edtf(typed).equals(date))
                .findFirst()
                .orElse(date);
    }

    private void other(Card card, Statement wanted) {
        Statement now = now(card);
        if (!now.onBehalfOf().equals(wanted.onBehalfOf())) {
            panel("who", "w");
            Optional<String> key =
                    wanted.onBehalfOf().flatMap(id -> bench.key("button[data-key=h][value='" + id + "']"));
            if (key.isPresent()) {
                bench.press("h");
            } else {
                field("H", wanted.onBehalfOf().map(search::label).orElse(""));
            }
        }
        if (!now.addressees().equals(wanted.addressees())) {
            panel("who", "w");
            field("T", wanted.addressees().stream().map(search::label).collect(Collectors.joining(";")));
        }
        if (!now.speechAct().equals(wanted.speechAct())) {
            panel("who", "w");
            bench.press("k");
            bench.press(beginning(wanted.speechAct()), Keys.ENTER);
        }
    }

    /** As many letters of a kind of saying as lead to it in the list. */
    private static String beginning(String act) {
        for (int length = 1; length < act.length(); length++) {
            String begun = act.substring(0, length);
            if (CodeScheme.SPEECH_ACT.ids().stream()
                    .filter(one -> one.startsWith(begun))
                    .findFirst()
                    .filter(act::equals)
                    .isPresent()) {
                return begun;
            }
        }
        return act;
    }

    private void field(String key, String value) {
        bench.press(key);
        bench.press(value.isEmpty() ? Keys.BACK_SPACE : value, Keys.ENTER);
    }

    private void meaning(Card card, Statement wanted) {
        for (Stance stance : wanted.stances()) {
            if (!isTaken(card, stance)) {
                panel("means", "m");
                take(stance);
            }
        }
        int before = bench.pressed();
        about(card, wanted);
        more += bench.pressed() - before;
        before = bench.pressed();
        wanted.summary()
                .filter(words -> !now(card).summary().equals(Optional.of(words)))
                .ifPresent(words -> {
                    panel("means", "m");
                    field("s", words);
                });
        wanted.reading()
                .filter(words -> !now(card).reading().equals(Optional.of(words)))
                .ifPresent(words -> {
                    panel("means", "m");
                    field("W", words);
                });
        typed += bench.pressed() - before;
    }

    private boolean isTaken(Card card, Stance stance) {
        return now(card).stances().stream()
                .anyMatch(taken -> taken.toward().equals(stance.toward())
                        && taken.position() == stance.position()
                        && taken.certainty() == stance.certainty()
                        && taken.readBy().equals(stance.readBy()));
    }

    private void take(Stance stance) {
        String radio = "input[name=proposition][value='" + stance.toward() + "']";
        if (bench.browser().all(radio + ":checked").isEmpty() && !search.choose(radio, search.label(stance.toward()))) {
            return;
        }
        if (stance.certainty() != Certainty.CERTAIN) {
            bench.press(stance.certainty() == Certainty.PROBABLE ? "p" : "i");
        }
        stance.readBy().ifPresent(reader -> {
            bench.press("R");
            bench.press(search.label(reader), Keys.ESCAPE);
        });
        bench.press(
                switch (stance.position()) {
                    case AFFIRMS -> "a";
                    case DENIES -> "d";
                    case DOUBTS -> "o";
                });
    }

    private void about(Card card, Statement wanted) {
        List<String> missing = new ArrayList<>(wanted.about());
        missing.removeAll(now(card).about());
        List<String> typedIn = new ArrayList<>();
        for (String topic : missing) {
            panel("means", "m");
            Optional<String> key = bench.key("button[name=value][value='" + topic + "']")
                    .or(() -> bench.key("button[name=value][value$='; " + topic + "']"));
            key.ifPresentOrElse(bench::press, () -> typedIn.add(search.typed(topic)));
        }
        if (!typedIn.isEmpty()) {
            List<String> topics = now(card).about().stream().map(search::label).collect(Collectors.toList());
            topics.addAll(typedIn);
            field("b", String.join(";", topics));
        }
        if (now(card).occasion().isPresent() && wanted.occasion().isEmpty()) {
            panel("who", "w");
            field("O", "");
        } else if (!now(card).occasion().equals(wanted.occasion())) {
            panel("means", "m");
            Optional<String> key =
                    bench.key("button[value='" + wanted.occasion().get() + "']");
            if (key.isPresent()) {
                bench.press(key.get());
            } else {
                panel("who", "w");
                field("O", search.label(wanted.occasion().get()));
            }
        }
    }
}
