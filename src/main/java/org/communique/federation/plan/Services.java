package org.communique.federation.plan;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/** The SERVICE clauses of a query, wherever they stand: in sub-selects, in EXISTS, in each other. */
public final class Services {

    private Services() {}

    public static List<OpService> in(Op query) {
        List<OpService> services = new ArrayList<>();
        Walker.walk(
                query,
                new OpVisitorBase() {
                    @Override
                    public void visit(OpService service) {
                        services.add(service);
                    }
                },
                new ExprVisitorBase());
        return services;
    }
}
