package org.communique.vocabulary;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.NodeFactory;

/** Datatypes that neither XML Schema nor Jena has. */
public final class Datatypes {

    /** A date of any precision, in the Extended Date/Time Format (ISO 8601-2). */
    public static final RDFDatatype EDTF = NodeFactory.getType("http://id.loc.gov/datatypes/edtf");

    private Datatypes() {}
}
