package org.communique.server.guard;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/** The signal that tells a query to stop; whatever may run long asks for it again and again. */
record Stop(AtomicBoolean signal) {

    static Stop of(FunctionEnv environment) {
        return new Stop(Optional.ofNullable(Context.getCancelSignal(environment.getContext()))
                .orElseGet(AtomicBoolean::new));
    }

    /** Throws once the query is to stop. */
    void check() {
        if (signal.get()) {
            throw new QueryCancelledException();
        }
    }
}
