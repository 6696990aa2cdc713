package org.communique.server.thing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.communique.server.knowledge.Address;
import org.communique.server.knowledge.Cache;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.knowledge.Names;
import org.communique.server.knowledge.Reading;
import org.communique.server.markup.ClaimMarkup;
import org.communique.server.thing.part.Asked;
import org.communique.server.thing.part.Edition;
import org.communique.server.thing.portrait.Portrait;
import org.communique.server.thing.portrait.Portraits;
import org.communique.server.view.Label;
import org.communique.server.view.Section;
import org.communique.server.view.View;
import org.communique.vocabulary.Communique;

/** Makes the page of any thing. */
public final class ThingViews {

    /** So many passages are named to whom mistakes are told: a letter's address is short. */
    private static final int PASSAGES = 3;

    private final Knowledge knowledge;
    private final Address address;
    private final Function<String, String> shortened;
    private final Edition edition;
    private final Cache<Read, List<Section>> kept = new Cache<>();

    /** @param shortened an IRI by its prefix */
    public ThingViews(Knowledge knowledge, Address address, Function<String, String> shortened, Edition edition) {
        this.knowledge = knowledge;
        this.address = address;
        this.shortened = shortened;
        this.edition = edition;
    }

    /** @param forms the same as data */
    public View view(Node thing, Asked asked, List<Label> forms) {
        Reading reading = reading(asked);
        Portrait portrait = new Portraits(reading, edition, asked).of(thing);
        return new View(
                portrait.heading(thing),
                portrait.kind(),
                thing.getURI(),
                sections(thing, asked, portrait),
                PropertyList.of(reading, thing),
                new InboundReader(reading).page(thing, asked.page()),
                forms,
                new ClaimMarkup(knowledge).forPage(thing),
                mistake(reading, thing));
    }

    /** What a page says of a thing, whoever names it. */
    private record Read(Node thing, Asked asked) {}

    private Reading reading(Asked asked) {
        return new Reading(knowledge, new Names(knowledge, asked.languages(), address, shortened));
    }

    private List<Section> sections(Node thing, Asked asked, Portrait portrait) {
        Supplier<List<Section>> sections = () -> Stream.concat(
                        portrait.sections(thing).stream(), new WikidataBox(reading(asked)).of(thing).stream())
                .toList();
        return knowledge.isHub(thing) ? kept.of(new Read(thing, asked.ofThing()), sections) : sections.get();
    }

    private View.Mistake mistake(Reading reading, Node thing) {
        String text = "What: %s%nIRI: %s%n%sRelease: %s, version %s%nWhat is wrong, and how you know:%n"
                .formatted(reading.text(thing), thing.getURI(), passages(thing), edition.title(), edition.version())
                .replace("\r", "");
        return new View.Mistake(Label.to(edition.publisher(), contact(reading.text(thing), text)), text);
    }

    /** A line for each passage of a report, or of the first reports of a statement. */
    private String passages(Node thing) {
        return Stream.concat(Stream.of(thing), knowledge.subjects(Communique.reports, thing).stream())
                .flatMap(report -> knowledge.objects(report, Communique.content).stream())
                .filter(Node::isURI)
                .limit(PASSAGES)
                .map(passage -> "Passage: %s%n".formatted(passage.getURI()))
                .collect(Collectors.joining());
    }

    /** A letter that is begun, where the publisher has an address for letters. */
    private String contact(String about, String text) {
        return edition.contact().startsWith("mailto:")
                ? "%s?subject=%s&body=%s".formatted(edition.contact(), written(about), written(text))
                : edition.contact();
    }

    private static String written(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
