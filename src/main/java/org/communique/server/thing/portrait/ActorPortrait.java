package org.communique.server.thing.portrait;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.server.knowledge.Day;
import org.communique.server.knowledge.Reading;
import org.communique.server.thing.part.Asked;
import org.communique.server.thing.part.Positions;
import org.communique.server.thing.part.Quotes;
import org.communique.server.thing.part.Tally;
import org.communique.server.thing.part.TimeAxis;
import org.communique.server.view.Cell;
import org.communique.server.view.Field;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.server.view.View.Heading;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** A person, an organization or a group: the posts over time, what was said and by whom it is reported. */
public final class ActorPortrait implements Portrait {

    private final Reading reading;
    private final String kind;
    private final Asked asked;
    private final Quotes quotes;
    private final Tally tally;

    public ActorPortrait(Reading reading, String kind, Asked asked) {
        this.reading = reading;
        this.kind = kind;
        this.asked = asked;
        this.quotes = new Quotes(reading, asked.selection());
        this.tally = new Tally(reading);
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Heading heading(Node actor) {
        return Heading.of(reading.label(actor), reading.knowledge().text(actor, RDFS.comment));
    }

    @Override
    public List<Section> sections(Node actor) {
        List<Node> said = reading.knowledge().subjects(Communique.speaker, actor);
        List<Node> onBehalf = reading.knowledge().subjects(Communique.onBehalfOf, actor).stream()
                .filter(statement -> !reading.knowledge().has(statement, Communique.speaker, actor))
                .toList();
        return Stream.of(
                        quotes.ofOne("statements", "What was said", said),
                        drawing(said),
                        profile(said),
                        conversation(actor, said),
                        memberships("posts", "Posts and memberships", actor, ORG.member),
                        members(actor),
                        List.of(names(actor)),
                        quotes.list("on-behalf", "Said by others on this actor’s behalf", onBehalf),
                        addressed(actor))
                .flatMap(List::stream)
                .toList();
    }

    private Section names(Node actor) {
        return new Section.Facts(
                "names",
                "Names and links",
                reading.fields(
                        Field.of("Names", everyName(actor)),
                        reading.field("Kind", actor, Communique.organizationType),
                        reading.field("Part of", actor, Communique.parent),
                        reading.field("Seat", actor, Communique.place),
                        reading.field("Elsewhere", actor, Schema.sameAs)));
    }

    private List<Label> everyName(Node actor) {
        return Stream.of(SKOS.prefLabel, SKOS.altLabel)
                .flatMap(property -> reading.labels(actor, property).stream())
                .distinct()
                .toList();
    }

    /** First to last; what is not dated stands at the end. */
    private List<Section> memberships(String id, String title, Node actor, Property side) {
        List<Node> memberships = reading.inOrder(reading.knowledge().subjects(side, actor)).stream()
                .filter(membership -> side.equals(ORG.member) || isOnDay(membership))
                .toList();
        String other = side.equals(ORG.member) ? "Organization" : "Member";
        return memberships.isEmpty()
                ? List.of()
                : List.of(new Section.Table(
                        id,
                        title,
                        "",
                        Stream.of(other, "Post or role", "During", "Attested on")
                                .map(Label::plain)
                                .toList(),
                        memberships.stream()
                                .limit(Section.Table.MOST_ROWS)
                                .map(membership -> membership(membership, side))
                                .toList()));
    }

    /** All of them, or those of a day; the day can be chosen. */
    private List<Section> members(Node organization) {
        List<Section> all = memberships(
                "members",
                asked.on().isEmpty() ? "Members" : "Members on " + Day.inWords(asked.on()),
                organization,
                ORG.organization);
        boolean any =
                !reading.knowledge().subjects(ORG.organization, organization).isEmpty();
        Section choice = new Section.Choice(
                "members-on",
                "Members on a day",
                "Who was a member on a day: all who are not known to have left before it or to have come after it.",
                asked.on());
        return any ? Stream.concat(all.stream(), Stream.of(choice)).toList() : List.of();
    }

    private boolean isOnDay(Node membership) {
        String from = reading.knowledge().text(membership, Communique.earliest);
        String to = reading.knowledge().text(membership, Communique.latest);
        return asked.on().isEmpty()
                || from.compareTo(asked.on()) <= 0 && (to.isEmpty() || to.compareTo(asked.on()) >= 0);
    }

    private List<Cell> membership(Node membership, Property side) {
        List<Label> posts = reading.labels(membership, Communique.post);
        List<Label> roles = posts.isEmpty() ? reading.labels(membership, Communique.role) : posts;
        String role = roles.isEmpty() ? "member" : roles.get(0).text();
        return List.of(
                Cell.of(reading.labels(membership, side.equals(ORG.member) ? ORG.organization : ORG.member)),
                Cell.of(Label.to(role, reading.label(membership).href())),
                Cell.of(reading.when(membership, Communique.during)),
                Cell.of(reading.when(membership, Communique.attestedOn)));
    }

    private List<Section> drawing(List<Node> said) {
        TimeAxis axis = new TimeAxis();
        for (Node statement : said) {
            axis.add("statements", reading.exactDay(statement));
        }
        return axis.isEmpty() ? List.of() : List.of(new Section.Drawing("timeline", "When", axis.chart("statements")));
    }

    /** On which propositions it takes which positions. */
    private List<Section> profile(List<Node> said) {
        List<Field> fields = new ArrayList<>();
        for (String position : Positions.ALL) {
            List<Node> propositions = said.stream()
                    .flatMap(statement -> reading.knowledge().objects(statement, Positions.shortcut(position)).stream())
                    .toList();
            fields.add(tally.counted(position, "statement", propositions));
        }
        List<Field> filled = reading.fields(fields.toArray(Field[]::new));
        return filled.isEmpty() ? List.of() : List.of(new Section.Facts("profile", "Positions taken", filled));
    }

    private List<Section> conversation(Node actor, List<Node> said) {
        List<Field> fields = reading.fields(
                tally.counted("Addresses", "statement", across(said, Communique.addressee)),
                tally.counted("Is reported by", "report", reporters(said)),
                tally.counted("Reports", "report", reportedBy(actor)));
        return fields.isEmpty()
                ? List.of()
                : List.of(new Section.Facts("conversation", "To whom, and reported by whom", fields));
    }

    private List<Node> across(List<Node> statements, Property property) {
        return statements.stream()
                .flatMap(statement -> reading.knowledge().objects(statement, property).stream())
                .toList();
    }

    private List<Node> reporters(List<Node> said) {
        return said.stream()
                .flatMap(statement -> reading.knowledge().subjects(Communique.reports, statement).stream())
                .flatMap(report -> reading.knowledge().objects(report, Communique.reportedBy).stream())
                .toList();
    }

    /** Whom it reports. */
    private List<Node> reportedBy(Node actor) {
        return reading.knowledge().subjects(Communique.reportedBy, actor).stream()
                .flatMap(report -> reading.knowledge().objects(report, Communique.reports).stream())
                .flatMap(statement -> reading.knowledge().objects(statement, Communique.speaker).stream())
                .toList();
    }

    private List<Section> addressed(Node actor) {
        return quotes.list(
                "addressed",
                "Said to " + reading.text(actor),
                reading.knowledge().subjects(Communique.addressee, actor));
    }
}
