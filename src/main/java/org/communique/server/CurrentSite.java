package org.communique.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.communique.query.QueryCatalogue;
import org.communique.release.ReleaseFolder;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.http.Routes;
import org.communique.server.store.DatabaseSettings;
import org.communique.server.store.ServedRelease;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The release that is served now. When another takes its place in the folder it is read whole, then served instead:
 * each request is answered from one release, and those that are on their way end on the one that they began with.
 */
final class CurrentSite implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentSite.class);
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** No answer takes longer than that after its query has ended. */
    private static final Duration LAST_ANSWERS = Duration.ofMinutes(2);

    private final Source source;
    private final Function<ServedRelease, ReleaseSite> making;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "communique-release");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Held held;

    /** Where releases come from. */
    record Source(Path folder, QueryCatalogue queries, DatabaseSettings databases) {

        ServedRelease open() {
            return ServedRelease.open(ReleaseFolder.at(folder).open(), queries, databases);
        }
    }

    private record Held(ServedRelease release, ReleaseSite site) {

        void answer(String path, Exchange exchange) {
            Objects.requireNonNull(site.routes().answers().get(path), path).accept(exchange);
        }
    }

    CurrentSite(Source source, Function<ServedRelease, ReleaseSite> making) {
        this.source = source;
        this.making = making;
        ServedRelease release = source.open();
        this.held = new Held(release, making.apply(release));
    }

    /** From now on looks for other releases; each time one is served instead, that is done. */
    void watch(Runnable done) {
        looking.scheduleWithFixedDelay(() -> look(done), LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    ServedRelease release() {
        return held.release();
    }

    /** The paths of every release, answered by the one that is served when a request comes. */
    Routes routes() {
        Map<String, Consumer<Exchange>> answers = held.site().routes().answers().keySet().stream()
                .collect(Collectors.toMap(path -> path, path -> exchange -> answer(path, exchange)));
        return new Routes(answers);
    }

    private void answer(String path, Exchange exchange) {
        Held now = held;
        try {
            now.answer(path, exchange);
        } catch (RefusedException refusal) {
            if (now.release().isStillThere()) {
                throw refusal;
            }
            look(() -> {});
            held.answer(path, exchange);
        }
    }

    /** The endpoint of the release that is served when a query comes. */
    ActionService endpoint() {
        return new ActionService() {
            @Override
            public void execAny(String method, HttpAction action) {
                held.site().endpoint().execAny(method, action);
            }

            @Override
            public void validate(HttpAction action) {}

            @Override
            public void execute(HttpAction action) {
                held.site().endpoint().execute(action);
            }
        };
    }

    private synchronized void look(Runnable done) {
        try {
            if (!held.release().isStillThere()) {
                swap();
                done.run();
            }
        } catch (RuntimeException unreadable) {
            LOG.warn(
                    "the folder {} holds a release that cannot be served; the one before goes on",
                    source.folder(),
                    unreadable);
        }
    }

    private void swap() {
        ServedRelease before = held.release();
        ServedRelease next = source.open();
        held = new Held(next, making.apply(next));
        LOG.info("a new release is served: {}", next.digest());
        looking.schedule(before::close, LAST_ANSWERS.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        looking.shutdownNow();
        held.release().close();
    }
}
