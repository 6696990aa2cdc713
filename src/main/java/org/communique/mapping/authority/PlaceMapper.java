package org.communique.mapping.authority;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.communique.dossier.Entity.Coordinates;
import org.communique.dossier.Entity.Location;
import org.communique.mapping.graph.Description;
import org.communique.mapping.graph.EvidenceMapper;
import org.communique.mapping.graph.Graphs;
import org.communique.vocabulary.CodeScheme;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** Maps places; states are organizations. */
public final class PlaceMapper {

    private final Graphs graphs;
    private final NamingMapper naming;
    private final EvidenceMapper evidence;

    public PlaceMapper(Graphs graphs, NamingMapper naming, EvidenceMapper evidence) {
        this.graphs = graphs;
        this.naming = naming;
        this.evidence = evidence;
    }

    public void map(Location location) {
        Description place = graphs.authority(graphs.iris().entity(location))
                .a(Schema.Place)
                .code(Communique.placeType, CodeScheme.PLACE_TYPE, location.type())
                .link(Communique.locatedIn, location.within().map(graphs::entity));
        location.coordinates().ifPresent(coordinates -> locate(place, coordinates));
        naming.name(place, location.id(), location.naming());
        evidence.support(place, location.evidence());
    }

    private static void locate(Description place, Coordinates coordinates) {
        place.typed(Schema.latitude, decimal(coordinates.latitude()), XSDDatatype.XSDdecimal)
                .typed(Schema.longitude, decimal(coordinates.longitude()), XSDDatatype.XSDdecimal);
    }

    private static String decimal(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }
}
