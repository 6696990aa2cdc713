package org.communique.server.asking;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.communique.server.view.Label;

/** How the rows of an answer are shown. */
interface AnswerRows {

    List<String> columns();

    List<Label> cells(Binding row);
}
