package org.communique.federation.endpoint;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.communique.federation.endpoint.RemoteFailure.Kind;

/** A whole result table that an endpoint gave, and where it was found. */
public final class Answer {

    private final byte[] json;
    private final List<Binding> rows;
    private final Origin origin;

    /** Where an answer was found. */
    public enum Origin {
        /** Asked for just now. */
        NETWORK,
        /** Asked for before, and kept on disk. */
        CACHE,
        /** In the snapshot that the release ships. */
        SNAPSHOT
    }

    private Answer(byte[] json, List<Binding> rows, Origin origin) {
        this.json = json;
        this.rows = List.copyOf(rows);
        this.origin = origin;
    }

    /** Reads SPARQL 1.1 Query Results JSON to its end, so that an answer that is cut off is none. */
    public static Answer read(byte[] json, Origin origin, URI service) {
        try {
            RowSet table = RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
                    .create(ResultSetLang.RS_JSON)
                    .read(new ByteArrayInputStream(json), ARQ.getContext().copy());
            List<Binding> rows = new ArrayList<>();
            table.forEachRemaining(rows::add);
            return new Answer(json, rows, origin);
        } catch (RuntimeException broken) {
            throw new RemoteFailure(
                    Kind.BROKEN_ANSWER,
                    service,
                    "the answer of %d bytes is not a complete JSON result table; an endpoint that runs out of time"
                                    .formatted(json.length)
                            + " cuts its answer off");
        }
    }

    /** The same rows, said to be from elsewhere. */
    public Answer from(Origin other) {
        return new Answer(json, rows, other);
    }

    /** The rows; a name is the one of the query asked. */
    public List<Binding> rows() {
        return rows;
    }

    public Origin origin() {
        return origin;
    }

    public byte[] json() {
        return json;
    }
}
