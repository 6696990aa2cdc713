package org.communique.server;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.communique.server.page.Link;

/** How the rows of an answer are shown. */
interface AnswerRows {

    List<String> columns();

    List<Link> cells(Binding row);
}
