package org.communique.server.sparql;

import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;

/** The endpoint's own page: the form for a query, with its answer or with what is wrong with it. */
public interface EndpointPage extends AnswerPage {

    /** Answers a request without a query: a person gets the form, a programme the service description. */
    void describeEndpoint(Exchange exchange);

    /** The form with a query that is not answered, and why. */
    String refused(String query, RefusedException refusal);
}
