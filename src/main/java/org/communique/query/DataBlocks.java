package org.communique.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The VALUES of a query: the terms that its variables usually have, and others put in their place. */
final class DataBlocks {

    private final List<ElementData> blocks = new ArrayList<>();

    private DataBlocks() {}

    static DataBlocks of(Query query) {
        DataBlocks found = new DataBlocks();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementData data) {
                found.blocks.add(data);
            }
        });
        return found;
    }

    boolean declares(String variable) {
        Var asked = Var.alloc(variable);
        return blocks.stream()
                .anyMatch(block -> block.getVars().contains(asked)
                        && block.getRows().stream().allMatch(row -> row.contains(asked))
                        && !block.getRows().isEmpty());
    }

    /** Throws {@link IllegalArgumentException} where no VALUES has the variable. */
    QueryParameter parameter(String variable) {
        Var asked = Var.alloc(variable);
        return blocks.stream()
                .filter(block -> block.getVars().contains(asked))
                .findFirst()
                .map(block -> new QueryParameter(
                        variable,
                        block.getRows().stream().map(row -> row.get(asked)).toList(),
                        block.getVars().size() == 1))
                .orElseThrow(() -> new IllegalArgumentException("the query has no VALUES ?" + variable));
    }

    /** A query's text with a value in the place of a parameter's usual ones; one block of several values keeps only it. */
    static String rewritten(String text, QueryParameter parameter, Node value) {
        String changed = text;
        String first = written(value);
        for (Node usual : parameter.defaults()) {
            changed = changed.replace(written(usual), first);
            first = parameter.isRepeatable() ? "" : first;
        }
        return changed;
    }

    private static String written(Node term) {
        return term.isURI()
                ? "<" + term.getURI() + ">"
                : '"' + term.getLiteralLexicalForm().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static Query replaced(Query query, Map<String, List<Node>> chosen) {
        Replacing replacing = new Replacing(chosen);
        return QueryTransformOps.transform(query, replacing, new ExprTransformApplyElementTransform(replacing));
    }

    private static final class Replacing extends ElementTransformCopyBase {

        private final Map<String, List<Node>> chosen;

        Replacing(Map<String, List<Node>> chosen) {
            this.chosen = Map.copyOf(chosen);
        }

        @Override
        public Element transform(ElementData data) {
            ElementData changed = new ElementData();
            data.getVars().forEach(changed::add);
            Set<Binding> rows = new LinkedHashSet<>(data.getRows());
            for (Var variable : data.getVars()) {
                rows = replaced(rows, variable);
            }
            rows.forEach(changed::add);
            return changed;
        }

        private Set<Binding> replaced(Set<Binding> rows, Var variable) {
            if (!chosen.containsKey(variable.getVarName())) {
                return rows;
            }
            Set<Binding> replaced = new LinkedHashSet<>();
            for (Node term : chosen.get(variable.getVarName())) {
                rows.forEach(row -> replaced.add(replaced(row, variable, term)));
            }
            return replaced;
        }

        private static Binding replaced(Binding row, Var variable, Node term) {
            BindingBuilder replaced = BindingFactory.builder();
            row.forEach((other, value) -> replaced.add(other, other.equals(variable) ? term : value));
            return replaced.build();
        }
    }
}
