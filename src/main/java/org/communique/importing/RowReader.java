package org.communique.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.importing.Roll.Actor;
import org.communique.importing.Roll.Tenure;

/**
 * Reads rows of named cells, one for an actor or for an office that one held. The columns, of which a name suffices:
 * {@code item} or {@code qid}, {@code name} or {@code itemLabel}, {@code label_ru} …, {@code aliases} (parted by {@code |}
 * ), {@code type}, {@code post} or {@code positionLabel}, {@code position}, {@code organization} or
 * {@code organizationLabel}, {@code start}, {@code end}.
 */
final class RowReader {

    private static final List<String> ITEM =
            List.of("item", "person", "qid", "wikidata", "wikidata_id", "wikidata id", "id");
    private static final List<String> NAME =
            List.of("name", "itemlabel", "personlabel", "label", "name_en", "label_en", "full_name");
    private static final List<String> ALIASES = List.of("aliases", "itemaltlabel", "personaltlabel", "other_names");
    private static final List<String> TYPE = List.of("type", "kind");
    private static final List<String> POST = List.of("post", "positionlabel", "office", "role", "officelabel");
    private static final List<String> POST_ITEM = List.of("position", "office_qid", "post_qid");
    private static final List<String> BODY =
            List.of("organizationlabel", "organization", "bodylabel", "body", "group", "countrylabel", "country");
    private static final List<String> BODY_ITEM = List.of("organization", "body", "organization_qid", "country");
    private static final List<String> START = List.of("start", "startdate", "start_date", "since");
    private static final List<String> END = List.of("end", "enddate", "end_date", "until");
    private static final Pattern LABEL =
            Pattern.compile("(?:item|person)?_?(?:label|name)[_:@ ](\\p{Alpha}{2,3}(?:-\\w+)?)");
    private static final Pattern LABEL_ONLY = Pattern.compile("Q[1-9]\\d*");
    private static final Set<String> PERSONS = Set.of("", "person", "human", "people", "politician");

    private final RollBuilder roll;

    RowReader(RollBuilder roll) {
        this.roll = roll;
    }

    /** @param row by the names of the columns in lower case */
    void read(Map<String, String> row, String locator) {
        Map<String, String> labels = labels(row);
        if (labels.isEmpty()) {
            roll.refuse(locator, "no name; a column is called 'name' or 'itemLabel'");
            return;
        }
        Optional<String> qid = first(row, ITEM).flatMap(RollBuilder::qid);
        String name = labels.containsKey("en")
                ? labels.get("en")
                : labels.values().iterator().next();
        String key = qid.orElse(name);
        Optional<String> type = type(first(row, TYPE).orElse(""));
        Optional<String> body = body(row, locator);
        roll.add(new Actor(
                key, labels, aliases(row, labels), qid, type, type.isPresent() ? body : Optional.empty(), locator));
        if (type.isEmpty()) {
            first(row, POST).ifPresent(post -> tenure(row, new Office(key, body, post, locator)));
        }
    }

    private record Office(String person, Optional<String> body, String post, String locator) {}

    private void tenure(Map<String, String> row, Office office) {
        Optional<String> postItem = first(row, POST_ITEM).flatMap(RollBuilder::qid);
        roll.add(new Tenure(
                office.person,
                office.body,
                office.post,
                postItem,
                date(row, START, office.locator),
                date(row, END, office.locator),
                office.locator));
    }

    private Optional<String> date(Map<String, String> row, List<String> columns, String locator) {
        Optional<String> given = first(row, columns);
        Optional<String> date = given.flatMap(RollBuilder::date);
        if (given.isPresent() && date.isEmpty()) {
            roll.refuse(locator, "'" + given.get() + "' is not a date such as 2022-01-07, 2022-01 or 2022; left out");
        }
        return date;
    }

    private Optional<String> body(Map<String, String> row, String locator) {
        Optional<String> qid = first(row, BODY_ITEM).flatMap(RollBuilder::qid);
        Optional<String> name =
                first(row, BODY).filter(given -> RollBuilder.qid(given).isEmpty());
        return name.map(given -> {
            String key = qid.orElse(given);
            boolean isCountry = row.containsKey("country") || row.containsKey("countrylabel");
            roll.add(new Actor(
                    key,
                    Map.of("en", given),
                    List.of(),
                    qid,
                    Optional.of(isCountry ? "state" : "other"),
                    Optional.empty(),
                    locator));
            return key;
        });
    }

    private static Map<String, String> labels(Map<String, String> row) {
        Map<String, String> labels = new HashMap<>();
        row.forEach((column, cell) -> {
            Matcher label = LABEL.matcher(column);
            if (label.matches() && !cell.isBlank()) {
                labels.put(label.group(1), cell.strip());
            }
        });
        first(row, NAME)
                .filter(name -> !LABEL_ONLY.matcher(name).matches())
                .ifPresent(name -> labels.putIfAbsent("en", name));
        return labels;
    }

    private static List<String> aliases(Map<String, String> row, Map<String, String> labels) {
        List<String> aliases = new ArrayList<>();
        ALIASES.stream()
                .filter(row::containsKey)
                .flatMap(column ->
                        Stream.of(row.getOrDefault(column, "").split(column.endsWith("altlabel") ? ", |\\|" : "\\|")))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty() && !labels.containsValue(alias) && !aliases.contains(alias))
                .forEach(aliases::add);
        return aliases;
    }

    private static Optional<String> type(String given) {
        String type = given.strip().toLowerCase(Locale.ROOT);
        return PERSONS.contains(type) ? Optional.empty() : Optional.of(OrganizationType.of(type));
    }

    private static Optional<String> first(Map<String, String> row, List<String> columns) {
        return columns.stream()
                .map(column -> row.getOrDefault(column, "").strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst();
    }
}
