package org.communique.server.asking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.communique.server.knowledge.Day;
import org.communique.server.view.Label;

/** Rows for people: things by their names and dates in words; {@code ?speakerLabel} is what {@code ?speaker} is called. */
final class ReadableRows implements AnswerRows {

    private static final String LABEL = "Label";
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final Labels labels;
    private final List<Var> variables;

    ReadableRows(Labels labels, List<Var> variables) {
        this.labels = labels;
        Set<String> names = variables.stream().map(Var::getVarName).collect(Collectors.toSet());
        this.variables = variables.stream()
                .filter(variable -> !isLabelOf(variable.getVarName(), names))
                .toList();
    }

    private static boolean isLabelOf(String name, Set<String> others) {
        return name.endsWith(LABEL) && others.contains(name.substring(0, name.length() - LABEL.length()));
    }

    @Override
    public List<String> columns() {
        return variables.stream()
                .map(variable -> inWords(variable.getVarName()))
                .toList();
    }

    /** {@code firstReport} is “First report”. */
    private static String inWords(String name) {
        String words = CAPITAL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public List<Label> cells(Binding row) {
        return variables.stream()
                .map(variable -> Optional.ofNullable(row.get(variable))
                        .map(term -> cell(term, Optional.ofNullable(row.get(label(variable)))))
                        .orElseGet(() -> Label.plain("")))
                .toList();
    }

    private static Var label(Var variable) {
        return Var.alloc(variable.getVarName() + LABEL);
    }

    private Label cell(Node term, Optional<Node> label) {
        if (term.isLiteral()) {
            String text = term.getLiteralLexicalForm();
            return Label.plain(Day.isWritten(text) ? Day.inWords(text) : text);
        }
        Label link = labels.labelled(term);
        String name =
                label.filter(Node::isLiteral).map(Node::getLiteralLexicalForm).orElse(link.text());
        return Label.to(Day.spoken(name), link.href());
    }
}
