package org.communique.server;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.communique.server.http.Exchange;
import org.communique.server.http.RefusedException;
import org.communique.server.http.Routes;
import org.communique.server.store.ServedRelease;
import org.communique.server.versions.History;
import org.communique.server.versions.TimeGate;
import org.communique.versions.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The release that is served now. When another takes its place in the folder it is read whole, then served instead:
 * each request is answered from one release, and those that are on their way end on the one that they began with.
 */
final class CurrentSite implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentSite.class);
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** No answer takes longer than that after the time of its query is over. */
    private static final Duration LAST_ANSWERS = Duration.ofMinutes(2);

    /** The addresses under which what held at a time can be asked for: the first page, things, questions. */
    private static final Set<String> NEGOTIABLE = Set.of("", "/id/*", "/graph/*", "/code/*", "/query/*", "/queries/*");

    private final ReleaseSource source;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "communique-release");
        thread.setDaemon(true);
        return thread;
    });
    private final Leaving leaving;
    private volatile Held held;
    private volatile Runnable swapped = () -> {};
    private String told = "";

    private record Held(ServedRelease release, ReleaseSite site, TimeGate gate, OldVersions old) {

        void answer(String path, Exchange exchange) {
            boolean isNegotiable = NEGOTIABLE.contains(path);
            if (isNegotiable && gate.leads(exchange)) {
                return;
            }
            ReleaseSite asked = site(exchange);
            if (isNegotiable && exchange.query("version").isEmpty()) {
                gate.announce(exchange);
            }
            Objects.requireNonNull(asked.routes().answers().get(path), path).accept(exchange);
        }

        /** What is served of the version that the request names. */
        ReleaseSite site(Exchange exchange) {
            Optional<Version> asked = gate.asked(exchange);
            asked.ifPresent(version -> gate.mark(exchange, version));
            return asked.filter(gate::isOld).map(old::site).orElse(site);
        }
    }

    CurrentSite(ReleaseSource source) {
        this.source = source;
        this.leaving = new Leaving(looking, source.settings().limits().timeout().plus(LAST_ANSWERS), this::leave);
        this.held = opened();
    }

    private Held opened() {
        ServedRelease release = source.open();
        try {
            History history = History.of(release, source.settings().databases().folder());
            return new Held(
                    release,
                    source.making().site(release, history),
                    new TimeGate(history),
                    new OldVersions(release, history, source, leaving));
        } catch (RuntimeException failure) {
            release.close();
            throw failure;
        }
    }

    /** A release whose questions take long to fit is served without them until they are. */
    synchronized void fit() {
        ServedRelease release = held.release();
        if (!release.isFitted() && !looking.isShutdown()) {
            ServedRelease fitted =
                    release.fitted(source.queries(), source.settings().databases());
            History history = History.of(fitted, source.settings().databases().folder());
            held = new Held(fitted, source.making().site(fitted, history), held.gate(), held.old());
            swapped.run();
        }
    }

    /** From now on looks for other releases; each time one is served instead, and when the one before goes, that is done. */
    void watch(Runnable done) {
        swapped = done;
        looking.execute(this::fit);
        looking.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
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
            look();
            held.answer(path, exchange);
        }
    }

    /** The endpoint of the release that is served when a query comes. */
    ActionService endpoint() {
        return new ActionService() {
            @Override
            public void execAny(String method, HttpAction action) {
                Exchange exchange = new Exchange(action.getRequest(), action.getResponse());
                try {
                    held.site(exchange).endpoint().execAny(method, action);
                } catch (RefusedException refusal) {
                    exchange.refuse(refusal);
                }
            }

            @Override
            public void validate(HttpAction action) {}

            @Override
            public void execute(HttpAction action) {
                execAny(action.getRequestMethod(), action);
            }
        };
    }

    private synchronized void look() {
        try {
            if (!looking.isShutdown() && !held.release().isStillThere()) {
                swap();
                swapped.run();
                looking.execute(this::fit);
            }
        } catch (RuntimeException unreadable) {
            tell(String.valueOf(unreadable.getMessage()));
        }
    }

    /** Once for each release that cannot be served: this is looked at every other second. */
    private void tell(String reason) {
        if (!reason.equals(told)) {
            told = reason;
            LOG.warn(
                    "the folder {} holds a release that cannot be served, and the one before goes on: {}",
                    source.folder(),
                    reason);
        }
    }

    private void swap() {
        Held before = held;
        Held next = opened();
        held = next;
        told = "";
        LOG.info("a new release is served: {}", next.release().digest());
        leaving.add(before.release());
        before.old().close().forEach(leaving::add);
    }

    /** Its last answers may have been remembered after the others were forgotten. */
    private synchronized void leave(ServedRelease before) {
        swapped.run();
        before.close();
    }

    @Override
    public synchronized void close() {
        looking.shutdownNow();
        leaving.closeAll();
        held.old().close().forEach(ServedRelease::close);
        held.release().close();
    }
}
