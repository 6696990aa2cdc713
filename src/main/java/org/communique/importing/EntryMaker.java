package org.communique.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.dossier.Authority;
import org.communique.dossier.Edtf;
import org.communique.dossier.Entity;
import org.communique.importing.Roll.Actor;
import org.communique.importing.Roll.Tenure;

/**
 * Makes a roll into new entries of the authority. What the authority has already, by its Wikidata item, stays as it is
 * and is referred to; of one name without an item two stay two, and the second gets another id.
 */
public final class EntryMaker {

    private final Provenance provenance;
    private final NewIds ids;
    private final Map<String, String> byQid = new HashMap<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, String> posts = new HashMap<>();
    private final Map<String, String> imported = new HashMap<>();
    /** Organizations by name; nothing where two have it. */
    private final Map<String, String> bodies = new HashMap<>();

    private final Set<String> held = new HashSet<>();
    private final Map<String, List<Map<String, Object>>> entries = new TreeMap<>();
    private int known;

    public EntryMaker(Authority authority, Provenance provenance) {
        this.provenance = provenance;
        this.ids = new NewIds(authority);
        authority
                .all(Entity.Named.class)
                .forEach(entity ->
                        entity.naming().wikidata().ifPresent(link -> byQid.putIfAbsent(link.qid(), entity.id())));
        authority.all(Entity.Named.class).stream()
                .filter(this::isOfThisSource)
                .forEach(entity -> imported.putIfAbsent(entity.label(), entity.id()));
        authority
                .all(Entity.Organization.class)
                .forEach(body -> bodies.merge(body.label(), body.id(), (one, two) -> ""));
        authority
                .all(Entity.Plain.class)
                .forEach(post -> posts.putIfAbsent(post.label() + "\n" + post.link("organization"), post.id()));
        authority
                .all(Entity.Membership.class)
                .forEach(membership -> held.add(held(
                        membership.member(),
                        membership.post().orElse(""),
                        membership.during().map(Edtf::value))));
    }

    /** The entries that are new, in the order of the roll. To be asked once. */
    public Import make(Roll roll) {
        roll.actors().forEach(this::name);
        roll.actors().stream().filter(this::isNew).forEach(this::add);
        roll.tenures().forEach(this::add);
        if (!entries.isEmpty()) {
            put("sources.yaml", source());
        }
        return new Import(entries, known);
    }

    private static String held(String member, String post, Optional<String> during) {
        return String.join("\n", member, post, during.orElse(""));
    }

    private boolean isOfThisSource(Entity.Named entity) {
        return entity.evidence().stream()
                .anyMatch(evidence -> evidence.match(
                        passage -> false, citation -> citation.source().equals(provenance.id())));
    }

    /** The authority's entry: of that item; taken from this source under that name before; the one body of that name. */
    private Optional<String> there(Actor actor) {
        if (actor.qid().isPresent()) {
            return actor.qid().map(byQid::get);
        }
        return Optional.ofNullable(imported.get(actor.name()))
                .or(() -> actor.type().map(type -> bodies.getOrDefault(actor.name(), "")))
                .filter(id -> !id.isEmpty());
    }

    private void name(Actor actor) {
        Optional<String> there = there(actor);
        known += there.isPresent() ? 1 : 0;
        byKey.put(actor.key(), there.orElseGet(() -> ids.of(actor.name(), actor.qid())));
    }

    private boolean isNew(Actor actor) {
        return there(actor).isEmpty();
    }

    private void add(Actor actor) {
        Map<String, Object> entry = entry(id(actor.key()), new TreeMap<>(actor.labels()));
        actor.type().ifPresent(type -> entry.put("type", type));
        actor.parent().flatMap(this::idOf).ifPresent(parent -> entry.put("parent", parent));
        if (!actor.otherNames().isEmpty()) {
            entry.put("names", names(actor));
        }
        actor.qid().ifPresent(qid -> entry.put("wikidata", link(qid, actor.locator())));
        entry.put("evidence", evidence(actor.locator()));
        put(actor.type().isPresent() ? "organizations.yaml" : "persons.yaml", entry);
    }

    private List<Map<String, Object>> names(Actor actor) {
        List<Map<String, Object>> names = new ArrayList<>();
        actor.otherNames().forEach(name -> {
            Map<String, Object> variant = new LinkedHashMap<>();
            variant.put("text", name);
            variant.put("evidence", evidence(actor.locator()));
            names.add(variant);
        });
        return names;
    }

    private void add(Tenure tenure) {
        String member = id(tenure.person());
        Optional<String> body = tenure.body().flatMap(this::idOf);
        String post = posts.computeIfAbsent(tenure.post() + "\n" + body, none -> post(tenure, body));
        if (!held.add(held(member, post, during(tenure)))) {
            return;
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(
                "id",
                ids.of(
                        member + " " + post
                                + tenure.start().map(start -> " " + start).orElse(""),
                        Optional.empty()));
        entry.put("member", member);
        body.ifPresent(organization -> entry.put("organization", organization));
        entry.put("post", post);
        entry.put("role", tenure.post());
        during(tenure).ifPresent(during -> entry.put("during", during));
        entry.put("evidence", evidence(tenure.locator()));
        put("memberships.yaml", entry);
    }

    private String post(Tenure tenure, Optional<String> body) {
        Optional<String> there = tenure.postQid().map(byQid::get);
        if (there.isPresent()) {
            return there.get();
        }
        String id = ids.of(
                tenure.post()
                        + body.filter(name -> !NewIds.slug(tenure.post()).contains(name))
                                .map(name -> " " + name)
                                .orElse(""),
                tenure.postQid());
        Map<String, Object> entry = entry(id, Map.of("en", tenure.post()));
        body.ifPresent(organization -> entry.put("organization", organization));
        tenure.postQid().ifPresent(qid -> entry.put("wikidata", link(qid, tenure.locator())));
        entry.put("evidence", evidence(tenure.locator()));
        put("posts.yaml", entry);
        return id;
    }

    /** {@code 2013-03-14/..}; an unknown beginning is no interval of the profile, and is left out. */
    private static Optional<String> during(Tenure tenure) {
        return tenure.start().map(start -> start + "/" + tenure.end().orElse(".."));
    }

    private static Map<String, Object> entry(String id, Map<String, String> labels) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("label", labels);
        return entry;
    }

    private Map<String, Object> link(String qid, String locator) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("id", qid);
        link.put("match", "exact");
        link.put("evidence", evidence(locator));
        return link;
    }

    private List<Map<String, Object>> evidence(String locator) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("source", provenance.id());
        evidence.put("locator", locator);
        return List.of(evidence);
    }

    private Map<String, Object> source() {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("id", provenance.id());
        source.put("title", provenance.title());
        provenance.url().ifPresent(url -> source.put("url", url));
        provenance.licence().ifPresent(licence -> source.put("licence", licence));
        source.put("note", provenance.note());
        return source;
    }

    private String id(String key) {
        return idOf(key).orElseThrow(() -> new IllegalStateException("no actor '" + key + "'"));
    }

    private Optional<String> idOf(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private void put(String file, Map<String, Object> entry) {
        entries.computeIfAbsent(file, none -> new ArrayList<>()).add(entry);
    }
}
