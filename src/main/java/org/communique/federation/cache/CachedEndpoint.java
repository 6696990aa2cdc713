package org.communique.federation.cache;

import java.util.Optional;
import org.communique.federation.endpoint.Answer;
import org.communique.federation.endpoint.Answer.Origin;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.RemoteFailure;
import org.communique.federation.endpoint.RemoteQuery;

/** An endpoint before which a cache stands; only whole answers come into it. */
public final class CachedEndpoint implements Endpoint {

    private final Endpoint endpoint;
    private final DiskCache cache;

    public CachedEndpoint(Endpoint endpoint, DiskCache cache) {
        this.endpoint = endpoint;
        this.cache = cache;
    }

    @Override
    public Answer select(RemoteQuery query) {
        return cache.find(query).flatMap(kept -> readable(kept, query)).orElseGet(() -> ask(query));
    }

    private Answer ask(RemoteQuery query) {
        Answer answer = endpoint.select(query);
        cache.keep(query, answer.json());
        return answer;
    }

    /** A file that somebody damaged is as good as none. */
    private static Optional<Answer> readable(byte[] kept, RemoteQuery query) {
        try {
            return Optional.of(Answer.read(kept, Origin.CACHE, query.service()));
        } catch (RemoteFailure damaged) {
            return Optional.empty();
        }
    }
}
