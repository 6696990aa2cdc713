package org.communique.server.knowledge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.server.view.Label;
import org.communique.vocabulary.Communique;

/**
 * What a term is called for a reader: its preferred label or label in the best of the wanted languages; a report, a stance,
 * a passage or a mention, which have no name of their own, by what they are of; else its shortened IRI.
 */
public final class Names {

    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])[A-Z]");
    private static final Pattern THING =
            Pattern.compile(".*/id/[a-z]+/([\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)+?)(?:-[0-9a-f]{8})?");
    private static final String OA = "http://www.w3.org/ns/oa#";

    private final Knowledge knowledge;
    private final Languages languages;
    private final Address address;
    private final Function<String, String> shortened;

    /** @param shortened an IRI by its prefix */
    public Names(Knowledge knowledge, Languages languages, Address address, Function<String, String> shortened) {
        this.knowledge = knowledge;
        this.languages = languages;
        this.address = address;
        this.shortened = shortened;
    }

    /** In English before other languages, without links. */
    public static Names plain(Knowledge knowledge) {
        return new Names(knowledge, new Languages(List.of()), iri -> "", iri -> iri);
    }

    /** A term by its name, leading to its page. */
    public Label label(Node term) {
        if (!term.isURI()) {
            return literal(term);
        }
        Label name = name(term);
        return new Label(name.text(), address.of(term.getURI()), name.language());
    }

    public String text(Node term) {
        return label(term).text();
    }

    /** A property by its name; one of another vocabulary by the words of its IRI. */
    public Label property(Node property) {
        Label label = label(property);
        boolean isNamed = best(property, SKOS.prefLabel)
                .or(() -> best(property, RDFS.label))
                .isPresent();
        String local = property.getURI().replaceFirst(".*[/#]", "");
        return isNamed
                ? label
                : Label.to(
                        CAPITAL.matcher(local)
                                .replaceAll(found -> " " + found.group().toLowerCase(Locale.ROOT)),
                        label.href());
    }

    private Label name(Node term) {
        return best(term, SKOS.prefLabel)
                .or(() -> best(term, RDFS.label))
                .map(Names::spokenName)
                .orElseGet(() -> Label.plain(composed(term).orElseGet(() -> shown(term.getURI()))));
    }

    /** A statement's name ends in its date, which is said in words. */
    private static Label spokenName(Node name) {
        Label label = literal(name);
        return label.language().isEmpty() ? Label.plain(Day.spoken(label.text())) : label;
    }

    /** The words of a readable id; else by its prefix, an address of the web without what every one begins with. */
    private String shown(String iri) {
        Matcher thing = THING.matcher(iri);
        if (thing.matches()) {
            String words = thing.group(1).replace('-', ' ');
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
        return shortened.apply(iri).replaceFirst("^https?://(www\\.)?", "");
    }

    private Optional<Node> best(Node term, Property property) {
        return knowledge.objects(term, property).stream()
                .filter(Node::isLiteral)
                .min(Comparator.comparingInt((Node label) -> languages.rank(label.getLiteralLanguage()))
                        .thenComparing(TermOrder.ENGLISH_FIRST));
    }

    private static Label literal(Node term) {
        if (!term.isLiteral()) {
            return Label.plain(term.toString());
        }
        String language = term.getLiteralLanguage();
        return new Label(term.getLiteralLexicalForm(), "", language.startsWith("en") ? "" : language);
    }

    private Optional<String> composed(Node thing) {
        if (is(thing, Communique.Report)) {
            return Optional.of(report(thing));
        }
        if (is(thing, Communique.Passage)) {
            return Optional.of(passage(thing));
        }
        if (is(thing, Communique.Stance)) {
            return Optional.of(joined(thing, ": ", Communique.position, Communique.toward));
        }
        if (is(thing, Communique.Mention)) {
            return Optional.of(
                    "“%s” for %s".formatted(one(thing, Communique.nameAsWorded), one(thing, Communique.refersTo)));
        }
        return knowledge.isGraph(thing) ? Optional.of(graph(thing.getURI())) : relation(thing);
    }

    /** {@code …/graph/passages/001} is “Graph passages/001”. */
    private static String graph(String iri) {
        return "Graph " + iri.replaceFirst(".*?/graph/", "").replaceFirst("^https?://", "");
    }

    private Optional<String> relation(Node thing) {
        if (is(thing, Communique.Participation)) {
            String role = one(thing, Communique.role);
            return Optional.of(joined(thing, " in ", Communique.actor, Communique.event)
                    + (role.isEmpty() ? "" : " (" + role + ")"));
        }
        if (is(thing, Communique.EventRelation)) {
            return Optional.of(joined(
                    thing, " – ", Communique.subject, Communique.relation, Communique.object, Communique.statedBy));
        }
        if (is(thing, Communique.Citation)) {
            return Optional.of(joined(thing, ", ", Communique.citedSource, Communique.locator));
        }
        if (is(thing, Communique.Link)) {
            return Optional.of(joined(thing, " is ", Communique.linkOf, Communique.linkTo));
        }
        return Optional.empty();
    }

    private String report(Node report) {
        String statement = one(report, Communique.reports);
        String by = joined(report, ", ", Communique.reportedBy);
        return (statement.isEmpty() ? "a passage" : statement) + (by.isEmpty() ? "" : ", reported by " + by);
    }

    private String passage(Node passage) {
        String iri = passage.getURI();
        String[] parts = iri.substring(iri.lastIndexOf('/') + 1).split("-");
        String span = parts.length < 3 ? "" : parts[parts.length - 2] + "–" + parts[parts.length - 1] + " of ";
        return "Characters " + span + one(passage, ResourceFactory.createProperty(OA, "hasSource"));
    }

    private String joined(Node thing, String separator, Property... properties) {
        return Arrays.stream(properties)
                .map(property -> one(thing, property))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private String one(Node thing, Property property) {
        return knowledge.object(thing, property).map(this::text).orElse("");
    }

    private boolean is(Node thing, Resource type) {
        return knowledge.is(thing, type);
    }
}
