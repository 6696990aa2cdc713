package org.communique.server.sparql;

import java.time.Duration;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.communique.server.http.AnswerFormat;

/**
 * A query as it came over the SPARQL protocol.
 *
 * @param graphs the graphs that it asks, of the protocol's parameters or else of its own FROM; empty for all
 * @param format the form of the answer
 * @param limit how long it may run
 */
public record SparqlQuestion(
        String text, Query query, DatasetDescription graphs, AnswerFormat format, Duration limit) {}
