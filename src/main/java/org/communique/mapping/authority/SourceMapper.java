package org.communique.mapping.authority;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.communique.dossier.Entity.OutsideSource;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.Graphs;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** Maps the sources outside the articles that entries were taken from. */
public final class SourceMapper {

    private final Graphs graphs;

    public SourceMapper(Graphs graphs) {
        this.graphs = graphs;
    }

    public void map(OutsideSource source) {
        Description node = graphs.authority(graphs.iris().entity(source))
                .a(Communique.Source)
                .text(RDFS.label, source.title(), graphs.language())
                .link(Schema.url, source.url().map(NodeFactory::createURI))
                .text(Communique.revision, source.revision())
                .text(DCTerms.rights, source.licence());
        source.note().ifPresent(note -> node.text(RDFS.comment, note, graphs.language()));
    }
}
