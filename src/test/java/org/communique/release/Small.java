package org.communique.release;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.communique.release.description.ReleaseDescription;
import org.communique.release.description.ReleaseDescription.Input;
import org.communique.release.description.ReleaseDescription.Period;
import org.communique.release.description.ReleaseDescription.Publisher;
import org.communique.release.description.RunDescriber;
import org.communique.release.rdf.CanonicalQuads;
import org.communique.release.statistics.Statistics;

/** A small dataset with what is hard to write: emoji, quotation marks, line breaks, several scripts. */
public final class Small {

    public static final ReleaseDescription DESCRIPTION = new ReleaseDescription(
            "unrest",
            "The unrest: \"who said what\"",
            "What governments said\nabout the unrest. 😀",
            URI.create("https://example.org/unrest/"),
            "2022.1",
            LocalDate.of(2022, 2, 1),
            URI.create("https://creativecommons.org/publicdomain/zero/1.0/"),
            new Publisher(
                    "The Herald & Sons",
                    URI.create("https://example.org/"),
                    Optional.of("data@example.org"),
                    Optional.of(URI.create("http://purl.org/adms/publishertype/Company"))),
            "en",
            List.of("statements", "attribution"),
            List.of(URI.create("http://publications.europa.eu/resource/authority/data-theme/INTR")),
            Optional.of(new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 31))),
            List.of(URI.create("https://example.org/unrest/id/place/almaty")),
            Optional.of(new ReleaseDescription.Area(76.7, 43.0, 77.2, 43.4)),
            "0.1.0",
            List.of(new Input("articles/a1.yaml", "5A4049A3338C7924F2F8BB58887F683D6AF09CE0E5FEE32282677A37D46251A3")),
            Optional.of(URI.create("https://example.org/unrest/sparql")),
            "Only words that somebody spoke are published.",
            Map.of());

    private Small() {}

    public static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFDataMgr.read(dataset, "release/small.trig");
        new RunDescriber(DESCRIPTION).describe(StreamRDFLib.dataset(dataset));
        return dataset;
    }

    public static Graph union(DatasetGraph dataset) {
        Graph union = GraphMemFactory.createDefaultGraph();
        GraphView.createUnionGraph(dataset).find().forEachRemaining(union::add);
        return union;
    }

    public static Statistics writeTo(Path folder) {
        try (CanonicalQuads quads = new CanonicalQuads()) {
            dataset().find().forEachRemaining(quads::quad);
            return new ReleaseWriter(DESCRIPTION).write(quads, folder);
        }
    }
}
