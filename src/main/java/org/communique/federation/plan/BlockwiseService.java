package org.communique.federation.plan;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.communique.federation.endpoint.Answer;
import org.communique.federation.endpoint.Limits;
import org.communique.federation.endpoint.Patience;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.RemoteQuery;
import org.communique.federation.plan.FederationReport.Call.Answered;
import org.communique.federation.plan.FederationReport.Call.PassedOver;

/** The rows of a query joined with what an endpoint says of them, a block of rows for one request. */
public final class BlockwiseService extends QueryIter1 {

    // So many local rows at most wait for one request, however few different ones the endpoint is asked about.
    private static final int ROWS_HELD = 10_000;

    private final OpService service;
    private final ServiceGate gate;
    private final Limits limits;
    private final RemotePattern pattern;
    private final FederationReport report;
    private final Deque<Binding> joined = new ArrayDeque<>();

    public BlockwiseService(OpService service, QueryIterator rows, ExecutionContext execution, Settings settings) {
        super(rows, execution);
        this.service = service;
        this.gate = settings.gate();
        this.limits = settings.limits();
        this.pattern = RemotePattern.of(service.getSubOp());
        this.report = FederationReport.of(execution.getContext());
    }

    /** Whom queries may ask, and how much. */
    public record Settings(ServiceGate gate, Limits limits) {}

    @Override
    protected boolean hasNextBinding() {
        while (joined.isEmpty() && getInput().hasNext()) {
            nextBlock().forEach(this::ask);
        }
        return !joined.isEmpty();
    }

    @Override
    protected Binding moveToNextBinding() {
        return joined.remove();
    }

    private Map<Node, Map<Binding, List<Binding>>> nextBlock() {
        Map<Node, Map<Binding, List<Binding>>> block = new LinkedHashMap<>();
        int different = 0;
        for (int held = 0;
                held < ROWS_HELD && different < limits.block() && getInput().hasNext();
                held++) {
            Binding row = getInput().next();
            Node endpoint = endpoint(row);
            gate.open(endpoint, service.getSubOp());
            Optional<Binding> seen = pattern.seen(row);
            if (seen.isPresent()) {
                List<Binding> alike = block.computeIfAbsent(endpoint, any -> new LinkedHashMap<>())
                        .computeIfAbsent(seen.get(), any -> new ArrayList<>());
                different += alike.isEmpty() ? 1 : 0;
                alike.add(row);
            }
        }
        return block;
    }

    private Node endpoint(Binding row) {
        Node named = service.getService();
        return named.isVariable()
                ? Optional.ofNullable(row.get(Var.alloc(named))).orElse(named)
                : named;
    }

    private void ask(Node endpoint, Map<Binding, List<Binding>> block) {
        URI name = URI.create(endpoint.getURI());
        String text = pattern.query(block.keySet());
        try {
            Answer answer = gate.open(endpoint, service.getSubOp())
                    .select(new RemoteQuery(name, text, Patience.of(limits.deadline(), this::isAbandoned)));
            report.add(new Answered(name, block.size(), answer.rows().size(), answer.origin()));
            answer.rows().forEach(row -> join(row, block));
        } catch (RemoteFailure failure) {
            if (!service.getSilent()) {
                throw failure;
            }
            report.add(new PassedOver(name, block.size(), String.valueOf(failure.getMessage())));
            block.values().forEach(joined::addAll);
        }
    }

    private boolean isAbandoned() {
        AtomicBoolean signal = getExecContext().getCancelSignal();
        return signal != null && signal.get();
    }

    private void join(Binding answer, Map<Binding, List<Binding>> block) {
        Binding local = pattern.local(answer);
        block.forEach((question, rows) -> {
            if (Algebra.compatible(question, answer)) {
                rows.forEach(row -> merge(row, local));
            }
        });
    }

    private void merge(Binding row, Binding answer) {
        Optional.ofNullable(Algebra.merge(row, answer)).ifPresent(joined::add);
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {
        joined.clear();
    }
}
