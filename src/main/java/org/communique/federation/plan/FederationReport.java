package org.communique.federation.plan;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;
import org.communique.federation.endpoint.Answer.Origin;

/**
 * What the SERVICE clauses of one query came to: which endpoint was asked for how many rows, and what failed. With
 * {@code SERVICE SILENT} it is the only place where a failure is told.
 */
public final class FederationReport {

    /** The name of the response header that {@link #header} is for. */
    public static final String HEADER = "Communique-Federation";

    private static final Symbol SYMBOL = Symbol.create("https://w3id.org/communique/ns#federationReport");

    private final List<Call> calls = new CopyOnWriteArrayList<>();

    /** One block of rows for which an endpoint was asked. */
    public sealed interface Call {
        URI service();

        /** How many different rows were asked about. */
        int rows();

        /** Rows that came back, and from where. */
        record Answered(URI service, int rows, int answers, Origin origin) implements Call {}

        /** A failure that SILENT passed over: the rows stand in the result without the remote part. */
        record PassedOver(URI service, int rows, String reason) implements Call {}
    }

    private FederationReport() {}

    /** A new report for the query whose execution has the context. */
    public static FederationReport begin(Context context) {
        FederationReport report = new FederationReport();
        context.set(SYMBOL, report);
        return report;
    }

    /** The report of the query whose execution has the context; an empty one where none was begun. */
    public static FederationReport of(Context context) {
        FederationReport report = context.get(SYMBOL);
        return report == null ? new FederationReport() : report;
    }

    void add(Call call) {
        calls.add(call);
    }

    /** The calls so far, in their order. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** Whether nothing was passed over. */
    public boolean isComplete() {
        return failures().isEmpty();
    }

    public List<Call.PassedOver> failures() {
        return calls.stream()
                .filter(Call.PassedOver.class::isInstance)
                .map(Call.PassedOver.class::cast)
                .toList();
    }

    /** The endpoints in whose place a snapshot answered. */
    private List<URI> represented() {
        return calls.stream()
                .filter(call -> call instanceof Call.Answered answered && answered.origin() == Origin.SNAPSHOT)
                .map(Call::service)
                .distinct()
                .toList();
    }

    /** For a response header: {@code complete; calls=2}, or {@code incomplete; calls=2; failed=1; rows=83; service=…}. */
    public String header() {
        if (isComplete()) {
            return "complete; calls=" + calls.size() + (represented().isEmpty() ? "" : "; from=snapshot");
        }
        int rows = failures().stream().mapToInt(Call.PassedOver::rows).sum();
        String services = failures().stream()
                .map(failure -> failure.service().toASCIIString())
                .distinct()
                .collect(Collectors.joining(" "));
        return "incomplete; calls=%d; failed=%d; rows=%d; service=\"%s\""
                .formatted(calls.size(), failures().size(), rows, services);
    }

    /** For people: what is missing and why, and where a snapshot answered; empty where all was asked and answered. */
    public List<String> notes() {
        Stream<String> missing = failures().stream()
                .map(failure ->
                        "The remote part of %d rows is missing: %s".formatted(failure.rows(), failure.reason()));
        Stream<String> snapshots = represented().stream()
                .map(service -> ("<%s> was not asked: the dataset's snapshot of it answered, in which some facts were "
                                + "not seen there (docs/federation.md)")
                        .formatted(service));
        return Stream.concat(missing, snapshots).distinct().toList();
    }
}
