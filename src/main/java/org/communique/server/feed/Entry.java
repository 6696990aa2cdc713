package org.communique.server.feed;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * One entry of a feed.
 *
 * @param id an IRI that stays the same
 * @param link where it can be read
 * @param summary in a line
 * @param published a day, such as 2022-01-06; nothing if it is not known
 * @param row the things and values that it tells of
 */
public record Entry(String id, String link, String title, String summary, String published, Binding row) {

    /** Of nothing that the dataset holds. */
    public Entry(String id, String link, String title, String summary, String published) {
        this(id, link, title, summary, published, BindingFactory.empty());
    }

    /** Of one statement. */
    static Entry of(String statement, String title, String summary, String published) {
        Binding row = BindingFactory.binding(Var.alloc("statement"), NodeFactory.createURI(statement));
        return new Entry(statement, statement, title, summary, published, row);
    }

    Entry linked(String address) {
        return new Entry(id, address, title, summary, published, row);
    }

    boolean isDated() {
        return published.matches("\\d{4}-\\d{2}-\\d{2}");
    }
}
