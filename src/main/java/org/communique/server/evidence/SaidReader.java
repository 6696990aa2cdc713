package org.communique.server.evidence;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.engine.binding.Binding;
import org.communique.server.knowledge.Day;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Names;
import org.communique.server.knowledge.Passages;
import org.communique.server.knowledge.Reading;
import org.communique.server.knowledge.TermOrder;
import org.communique.server.knowledge.Titles;
import org.communique.server.view.Label;
import org.communique.vocabulary.Communique;

/** Reads statements, with who said them and where each stands. */
public final class SaidReader {

    private static final ObjectMapper JSON = new ObjectMapper().setSerializationInclusion(Include.NON_EMPTY);
    private static final int LONGEST = 600;
    private static final List<String> BRIEF = List.of("report", "documentName", "published", "at", "url");

    private final Reading reading;
    private final Titles titles;
    private final Passages passages;

    public SaidReader(Knowledge knowledge) {
        this.reading = new Reading(knowledge, Names.plain(knowledge));
        this.titles = new Titles(reading);
        this.passages = new Passages(reading);
    }

    /** What is known, in English before other languages. */
    public Reading reading() {
        return reading;
    }

    public Said said(Node statement) {
        List<Node> reports = reports(statement);
        return new Said(
                statement.toString(),
                names(statement, Communique.speaker),
                code(statement, Communique.actuality),
                Day.inWords(reading.knowledge().text(statement, Communique.date)),
                reports.stream()
                        .flatMap(report -> names(report, Communique.reportedBy).stream())
                        .distinct()
                        .toList(),
                titles.of(statement).text(),
                titles.trust(statement),
                reports.stream().map(this::evidence).toList());
    }

    /** The reports of a statement, document by document; last those that only others pass on. */
    public List<Node> reports(Node statement) {
        return reading.knowledge().subjects(Communique.reports, statement).stream()
                .sorted(Comparator.comparing((Node report) ->
                                one(report, Communique.inDocument).isEmpty())
                        .thenComparing(report -> one(report, Communique.inDocument))
                        .thenComparingLong(this::start)
                        .thenComparing(TermOrder.BY_TEXT))
                .toList();
    }

    private long start(Node report) {
        return reading.knowledge().objects(report, Communique.content).stream()
                .mapToLong(passages::start)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** The names of what a property has, as they are. */
    public List<String> names(Node subject, Property property) {
        return reading.labels(subject, property).stream().map(Label::text).toList();
    }

    /** The last part of a code's IRI; empty if there is none. */
    public String code(Node subject, Property property) {
        return one(subject, property).replaceFirst(".*/", "");
    }

    private String one(Node subject, Property property) {
        return reading.knowledge().object(subject, property).map(Node::toString).orElse("");
    }

    /** Where a report stands. */
    public Evidence evidence(Node report) {
        Optional<Node> document = reading.knowledge().object(report, Communique.inDocument);
        return new Evidence(
                report.toString(),
                document.map(Node::toString).orElse(""),
                document.map(reading::text).orElse(""),
                document.map(one -> reading.knowledge().text(one, Communique.date))
                        .orElse(""),
                passages.spans(report, Communique.content).stream()
                        .map(Label::text)
                        .collect(Collectors.joining(", ")),
                String.join(" … ", passages.words(reading.knowledge().objects(report, Communique.quotation))),
                document.map(passages::digest).orElse(""),
                passages.deepLink(report).map(Label::href).orElse(""));
    }

    /** Whether somebody said it or reports it, so that it can be cited. */
    private boolean isCitable(Node thing) {
        return reading.knowledge().is(thing, Communique.Statement)
                || reading.knowledge().is(thing, Communique.Report);
    }

    /**
     * A row of an answer in JSON: its values, things with their names, and where the statements and reports among them
     * stand, each in a sentence that says who said it.
     *
     * @param support the IRI of the query that supports a row without a statement; nothing where a column says so
     */
    public ObjectNode cited(Binding values, String support) {
        ObjectNode row = JSON.createObjectNode();
        values.forEach((column, value) -> put(row, column.getVarName(), value, values.contains(column + "Label")));
        List<Node> cited = Iter.asStream(values.vars())
                .map(values::get)
                .filter(this::isCitable)
                .distinct()
                .toList();
        if (cited.size() == 1) {
            return row.setAll(cited(cited.get(0), 2));
        }
        if (cited.isEmpty() && !support.isEmpty()) {
            row.putArray("evidence").addObject().put("query", support);
        }
        cited.forEach(one -> row.withArray("/evidence").add(cited(one, 1)));
        return row;
    }

    /** Nothing that is empty; a graph or a query by its IRI alone. */
    private void put(ObjectNode row, String name, Node value, boolean isNamed) {
        String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        if (!text.isEmpty()) {
            row.put(name, cut(text));
        }
        if (value.isURI() && !isNamed && !name.matches("graph|query") && !isCitable(value)) {
            boolean isProperty = name.matches("property|namedBy");
            Label label = isProperty ? reading.property(value) : reading.label(value);
            row.put(name + "Label", cut(label.text()));
        }
    }

    private static String cut(String text) {
        boolean isShort = text.codePointCount(0, text.length()) <= LONGEST;
        return isShort ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /**
     * In JSON who said what, how far that is trusted, and where it stands: of a statement some of its reports in brief, of
     * a report all that is known.
     *
     * @param most how many reports of a statement
     */
    private ObjectNode cited(Node thing, int most) {
        Optional<Node> reported = reading.knowledge().object(thing, Communique.reports);
        Said said = said(reported.orElse(thing));
        ObjectNode cited = JSON.createObjectNode();
        cited.put("statement", said.statement()).put("said", said.sentence());
        cited.put("trust", reading.trust(thing).code());
        if (reported.isPresent()) {
            cited.putArray("evidence").add(JSON.<ObjectNode>valueToTree(evidence(thing)));
            return cited;
        }
        said.evidence().stream()
                .limit(most)
                .forEach(one -> cited.withArray("/evidence")
                        .add(JSON.<ObjectNode>valueToTree(one).retain(BRIEF)));
        return cited.put("inAll", said.evidence().size());
    }
}
