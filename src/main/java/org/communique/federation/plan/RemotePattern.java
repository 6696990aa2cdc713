package org.communique.federation.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * What stands in a SERVICE clause, as a query that asks for many rows at once: the rows go before the pattern as one
 * {@code VALUES} block. (Jena asks once for each row, with the row's values put into the pattern.)
 */
final class RemotePattern {

    private final Query pattern;
    private final Map<Var, Var> remoteNames;

    private RemotePattern(Query pattern, Map<Var, Var> remoteNames) {
        this.pattern = pattern;
        this.remoteNames = remoteNames;
    }

    static RemotePattern of(Op asked) {
        Set<Var> variables = new HashSet<>(OpVars.mentionedVars(asked));
        variables.addAll(OpVars.visibleVars(asked));
        Map<Var, Var> names = new HashMap<>();
        variables.forEach(local -> names.put(local, written(local)));
        return new RemotePattern(OpAsQuery.asQuery(Rename.reverseVarRename(asked, true)), names);
    }

    /** Jena renames the variables of an inner scope by slashes before the name. */
    private static Var written(Var local) {
        return Var.alloc(local.getName().substring(local.getName().lastIndexOf('/') + 1));
    }

    /**
     * The part of a local row that the pattern can see, under the names that the pattern has; nothing where it holds a
     * blank node, which no other endpoint can know.
     */
    Optional<Binding> seen(Binding row) {
        BindingBuilder seen = BindingFactory.builder();
        Map<Var, Node> sorted = new TreeMap<>((one, other) -> one.getName().compareTo(other.getName()));
        row.forEach((variable, value) -> {
            if (remoteNames.containsKey(variable)) {
                sorted.put(written(variable), value);
            }
        });
        sorted.forEach(seen::add);
        boolean known = sorted.values().stream().noneMatch(Node::isBlank);
        return known ? Optional.of(seen.build()) : Optional.empty();
    }

    /** A row of the answer under the local names. */
    Binding local(Binding answer) {
        BindingBuilder local = BindingFactory.builder();
        remoteNames.forEach((here, there) -> Optional.ofNullable(answer.get(there))
                .ifPresent(value -> {
                    if (!local.contains(here)) {
                        local.add(here, value);
                    }
                }));
        return local.build();
    }

    /** The query for the rows. */
    String query(Collection<Binding> rows) {
        ElementGroup group = new ElementGroup();
        List<Var> variables = variables(rows);
        if (!variables.isEmpty()) {
            ElementData values = new ElementData();
            variables.forEach(values::add);
            rows.forEach(values::add);
            group.addElement(values);
        }
        addPattern(group, Set.copyOf(variables));
        Query query = new Query();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(group);
        return query.serialize();
    }

    private static List<Var> variables(Collection<Binding> rows) {
        Set<Var> variables = new HashSet<>();
        rows.forEach(row -> row.vars().forEachRemaining(variables::add));
        return variables.stream()
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    /** In one group with the rows, which is easiest to plan; apart where it is a sub-select or binds one of their variables. */
    private void addPattern(ElementGroup group, Set<Var> given) {
        Element inner = pattern.getQueryPattern();
        if (!isPlain()) {
            group.addElement(new ElementSubQuery(pattern));
        } else if (inner instanceof ElementGroup elements
                && elements.getElements().stream().noneMatch(at -> binds(at, given))) {
            elements.getElements().forEach(group::addElement);
        } else {
            group.addElement(inner);
        }
    }

    private boolean isPlain() {
        return pattern.isQueryResultStar()
                && !pattern.isDistinct()
                && !pattern.isReduced()
                && !pattern.hasGroupBy()
                && !pattern.hasHaving()
                && !pattern.hasOrderBy()
                && !pattern.hasLimit()
                && !pattern.hasOffset()
                && !pattern.hasValues();
    }

    private static boolean binds(Element element, Set<Var> given) {
        return element instanceof ElementBind bind && given.contains(bind.getVar());
    }
}
