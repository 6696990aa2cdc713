package org.communique.mapping.authority;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.dossier.Evidence;
import org.communique.dossier.Evidence.Citation;
import org.communique.dossier.Evidence.Passage;
import org.communique.dossier.Naming;
import org.communique.dossier.Naming.Match;
import org.communique.dossier.Naming.Variant;
import org.communique.dossier.Naming.Variant.Kind;
import org.communique.dossier.Naming.WikidataLink;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.EvidenceMapper;
import org.communique.mapping.graph.Graphs;
import org.communique.mapping.graph.PassageMapper;
import org.communique.material.Span;
import org.communique.vocabulary.CodeScheme;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Prov;
import org.communique.vocabulary.Schema;

/** Maps how a thing is called: labels, the spellings that articles print, its item at Wikidata. */
public final class NamingMapper {

    private static final String ENTITY = "http://www.wikidata.org/entity/";
    private static final String PAGE = "https://www.wikidata.org/wiki/";

    private final Graphs graphs;
    private final PassageMapper passages;
    private final EvidenceMapper evidence;

    public NamingMapper(Graphs graphs, PassageMapper passages, EvidenceMapper evidence) {
        this.graphs = graphs;
        this.passages = passages;
        this.evidence = evidence;
    }

    /** Names the thing that is described, whose id is given. */
    void name(Description thing, String id, Naming naming) {
        naming.labels()
                .forEach((language, label) ->
                        label(thing, label, language.equals(Naming.OF_DATASET) ? graphs.language() : language));
        naming.description().ifPresent(description -> thing.text(RDFS.comment, description, graphs.language()));
        naming.note().ifPresent(note -> thing.text(SKOS.note, note, graphs.language()));
        naming.variants().forEach(variant -> variant(thing, id, variant));
        naming.wikidata().ifPresent(link -> link(thing, id, link));
    }

    private static void label(Description thing, String label, String language) {
        thing.text(RDFS.label, label, language).text(SKOS.prefLabel, label, language);
    }

    private void variant(Description thing, String id, Variant variant) {
        if (variant.kind() == Kind.NAME) {
            thing.text(SKOS.altLabel, variant.text());
        }
        for (Evidence item : variant.evidence()) {
            item.match(passage -> mentions(thing, id, new Occurrence(variant, passage)), NamingMapper::notPrinted);
        }
    }

    private static List<Node> notPrinted(Citation citation) {
        return List.of();
    }

    /** A variant and where it is printed. */
    private record Occurrence(Variant variant, Passage passage) {}

    private List<Node> mentions(Description thing, String id, Occurrence occurrence) {
        return occurrence.passage().at().stream()
                .map(span -> mention(thing, id, occurrence, span))
                .toList();
    }

    private Node mention(Description thing, String id, Occurrence occurrence, Span span) {
        String article = occurrence.passage().document();
        Variant variant = occurrence.variant();
        Description mention = graphs.passages(article, graphs.iris().mention(article, span, id))
                .a(Communique.Mention)
                .link(Communique.refersTo, thing.subject());
        if (variant.kind() == Kind.METONYM) {
            mention.typed(Communique.metonym, "true", XSDDatatype.XSDboolean);
        }
        passages.words(mention, Communique.nameAsWorded, variant.text());
        return mention.link(Prov.hadPrimarySource, passages.map(article, span, Optional.of(variant.text())))
                .subject();
    }

    private void link(Description thing, String id, WikidataLink wikidata) {
        Node item = NodeFactory.createURI(ENTITY + wikidata.qid());
        thing.link(wikidata.match() == Match.EXACT ? OWL.sameAs : SKOS.closeMatch, item)
                .link(Schema.sameAs, NodeFactory.createURI(PAGE + wikidata.qid()));
        Description link = graphs.authority(graphs.iris().link(id))
                .a(Communique.Link)
                .link(Communique.linkOf, thing.subject())
                .link(Communique.linkTo, item)
                .code(Communique.matchType, CodeScheme.MATCH, wikidata.match());
        wikidata.note().ifPresent(note -> link.text(SKOS.note, note, graphs.language()));
        evidence.support(link, wikidata.evidence());
    }
}
