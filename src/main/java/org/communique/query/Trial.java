package org.communique.query;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;

/** The cheapest query that finds out whether a question has an answer. */
final class Trial {

    private Trial() {}

    /** Without HAVING a query has rows if its pattern has a match: that is asked. */
    static Query of(Query query) {
        if (query.hasHaving()) {
            return query;
        }
        Query trial = QueryFactory.make();
        trial.setQueryAskType();
        trial.setQueryPattern(query.getQueryPattern());
        return trial;
    }
}
