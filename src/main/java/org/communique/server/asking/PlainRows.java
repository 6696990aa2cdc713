package org.communique.server.asking;

import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.communique.server.view.Label;

/** Rows as a query asks for them: one column a variable, terms as they are written. */
record PlainRows(Labels labels, List<Var> variables) implements AnswerRows {

    PlainRows {
        variables = List.copyOf(variables);
    }

    @Override
    public List<String> columns() {
        return variables.stream().map(Var::getVarName).toList();
    }

    @Override
    public List<Label> cells(Binding row) {
        return variables.stream()
                .map(variable -> Optional.ofNullable(row.get(variable))
                        .map(labels::asAnswered)
                        .orElseGet(() -> Label.plain("")))
                .toList();
    }
}
