package org.communique.server.sparql;

import java.io.OutputStream;
import org.apache.jena.sparql.exec.QueryExec;

/** Writes the answer to a query as a page for people. */
public interface AnswerPage {

    void write(SparqlQuestion question, QueryExec execution, OutputStream out);
}
