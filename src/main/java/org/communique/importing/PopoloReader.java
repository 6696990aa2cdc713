package org.communique.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.importing.Roll.Actor;
import org.communique.importing.Roll.Tenure;

/** Reads Popolo JSON (popoloproject.com): persons, organizations, posts and memberships; EveryPolitician's terms too. */
final class PopoloReader {

    private final JsonNode root;
    private final RollBuilder roll = new RollBuilder();
    private final Map<String, JsonNode> byId = new HashMap<>();

    PopoloReader(JsonNode root) {
        this.root = root;
    }

    Roll read() {
        for (String list : List.of("posts", "events")) {
            root.path(list).forEach(node -> byId.put(node.path("id").asText(), node));
        }
        root.path("organizations").forEach(this::organization);
        root.path("persons").forEach(person -> actor(person, Optional.empty()));
        root.path("memberships").forEach(this::membership);
        return roll.roll();
    }

    private void organization(JsonNode organization) {
        String class_ = organization.path("classification").asText() + " "
                + organization.path("type").asText();
        actor(organization, Optional.of(OrganizationType.of(class_)));
    }

    private void actor(JsonNode node, Optional<String> type) {
        String id = node.path("id").asText();
        Map<String, String> labels = labels(node);
        if (id.isEmpty() || labels.isEmpty()) {
            roll.refuse(id.isEmpty() ? "an entry without id" : id, "no id or no name");
            return;
        }
        byId.put(id, node);
        roll.add(new Actor(id, labels, otherNames(node, labels), qid(node), type, text(node, "parent_id"), id));
    }

    /** A name of each language, of those marked with one. */
    private static Map<String, String> labels(JsonNode node) {
        Map<String, String> labels = new LinkedHashMap<>();
        text(node, "name").ifPresent(name -> labels.put("en", name));
        for (JsonNode other : node.path("other_names")) {
            Optional<String> language = text(other, "lang").filter(code -> code.matches("\\p{Alpha}{2,3}(?:-\\w+)?"));
            boolean isMultilingual = other.path("note").asText().equals("multilingual");
            language.filter(code -> isMultilingual || other.path("note").isMissingNode())
                    .ifPresent(code -> text(other, "name").ifPresent(name -> labels.putIfAbsent(code, name)));
        }
        return labels;
    }

    private static List<String> otherNames(JsonNode node, Map<String, String> labels) {
        Set<String> names = new LinkedHashSet<>();
        node.path("other_names").forEach(other -> text(other, "name").ifPresent(names::add));
        text(node, "sort_name").filter(name -> !name.contains(",")).ifPresent(names::add);
        names.removeAll(labels.values());
        return List.copyOf(names);
    }

    private static Optional<String> qid(JsonNode node) {
        for (JsonNode identifier : node.path("identifiers")) {
            if (identifier.path("scheme").asText().equals("wikidata")) {
                return RollBuilder.qid(identifier.path("identifier").asText());
            }
        }
        return Optional.empty();
    }

    private void membership(JsonNode membership) {
        String person = membership.path("person_id").asText();
        String locator = person + " " + membership.path("organization_id").asText();
        Optional<JsonNode> post = text(membership, "post_id").map(byId::get);
        Optional<String> title = post.flatMap(found -> text(found, "label").or(() -> text(found, "role")))
                .or(() -> text(membership, "role"))
                .or(() -> text(membership, "label"));
        if (!byId.containsKey(person) || title.isEmpty()) {
            roll.refuse(locator, "a membership without a known person or a role");
            return;
        }
        Optional<JsonNode> term = text(membership, "legislative_period_id").map(byId::get);
        roll.add(new Tenure(
                person,
                text(membership, "organization_id").filter(byId::containsKey),
                title.get(),
                Optional.empty(),
                date(membership, "start_date", term),
                date(membership, "end_date", term),
                locator));
    }

    /** The membership's own date, else its term's. */
    private static Optional<String> date(JsonNode membership, String key, Optional<JsonNode> term) {
        return text(membership, key)
                .or(() -> term.flatMap(node -> text(node, key)))
                .flatMap(RollBuilder::date);
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.of(node.path(key).asText().strip()).filter(text -> !text.isEmpty() && !text.equals("null"));
    }
}
