package org.communique.federation;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.communique.federation.cache.CachedEndpoint;
import org.communique.federation.cache.DiskCache;
import org.communique.federation.endpoint.Answer.Origin;
import org.communique.federation.endpoint.Endpoint;
import org.communique.federation.endpoint.Limits;
import org.communique.federation.endpoint.Location;
import org.communique.federation.http.AddressGate;
import org.communique.federation.http.CircuitBreaker;
import org.communique.federation.http.HttpEndpoint;
import org.communique.federation.http.PoliteEndpoint;
import org.communique.federation.http.Resolver;
import org.communique.federation.http.TokenBucket;
import org.communique.federation.http.UserAgent;
import org.communique.federation.plan.BlockwiseService;
import org.communique.federation.plan.BlockwiseService.Settings;
import org.communique.federation.plan.FederatedPlan;
import org.communique.federation.plan.ServiceGate;

/**
 * What SERVICE clauses may do: which endpoints they reach, each by its exact URL, and how. Between a query and the
 * network stand, in this order: the list of endpoints, blocks of rows, a cache on disk, a limit of requests with its
 * pauses, and a client that follows no redirect and connects to public addresses only.
 *
 * <pre>{@code
 * Federation.live("mailto:you@example.org").allow(Wikidata.ENDPOINT).cache(folder, Duration.ofDays(1)).build()
 *     .install(dataset);
 * }</pre>
 */
public final class Federation {

    private final List<URI> endpoints;
    private final Settings settings;

    private Federation(List<URI> endpoints, Settings settings) {
        this.endpoints = List.copyOf(endpoints);
        this.settings = settings;
    }

    /** None at all: every SERVICE is refused, and told how to turn federation on. */
    public static Federation none() {
        return new Federation(
                List.of(),
                new Settings(
                        new ServiceGate(
                                Map.of(),
                                "Federated queries are turned off here; its operator turns them on with --federate."),
                        Limits.usual()));
    }

    /**
     * An endpoint in whose place a server on this machine answers, from a snapshot and without a network.
     *
     * @param location where that server listens
     */
    public static Federation offline(URI service, URI location) {
        AddressGate gate = AddressGate.toAnywhere(host -> List.of(InetAddress.getLoopbackAddress()));
        Limits limits = Limits.usual();
        Endpoint here = new HttpEndpoint(
                location, new HttpEndpoint.Caller(UserAgent.OFFLINE, limits.longest(), gate, InstantSource.system()));
        Endpoint snapshot = query -> here.select(query).from(Origin.SNAPSHOT);
        return new Federation(
                List.of(service),
                new Settings(ServiceGate.to(Map.of(service, snapshot)).withoutWikibase(), limits));
    }

    /**
     * Endpoints on the network.
     *
     * @param contact where their operators can reach this one's: a mail address or a web page
     * @throws IllegalArgumentException without a contact, since Wikidata shuts out clients that give none
     */
    public static Builder live(String contact) {
        return new Builder(UserAgent.with(contact));
    }

    /** Lets the queries of the dataset federate so. */
    public void install(DatasetGraph dataset) {
        install(dataset.getContext());
    }

    /** Lets the queries of the context federate so; an optimizer that the context has stays in place. */
    public void install(Context context) {
        ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
        registry.addBulkLink((service, rows, execution, chain) -> {
            if (!service.getService().isVariable()) {
                settings.gate().open(service);
            }
            return new BlockwiseService(service, rows, execution, settings);
        });
        ServiceExecutorRegistry.set(context, registry);
        FederatedPlan.install(settings.gate(), context);
    }

    /** The endpoints that queries may ask, for the service description. */
    public List<URI> endpoints() {
        return endpoints;
    }

    /** The endpoint of that URL with all that stands before it, for questions that are not part of a query. */
    public Optional<Endpoint> endpoint(URI service) {
        return settings.gate().named(service);
    }

    /** The choices for endpoints on the network. */
    public static final class Builder {

        private final String userAgent;
        private final Map<URI, URI> locations = new TreeMap<>();
        private final List<DiskCache> caches = new ArrayList<>();
        private Limits limits = Limits.usual();
        private InstantSource clock = Clock.systemUTC();
        private Resolver resolver = Resolver.system();
        private boolean privateMirrors;

        private Builder(String userAgent) {
            this.userAgent = userAgent;
        }

        /** Allows SERVICE clauses that name exactly this URL. */
        public Builder allow(URI service) {
            return allow(service, service);
        }

        /** Allows SERVICE clauses that name the URL, and asks a mirror of the endpoint instead. */
        public Builder allow(URI service, URI location) {
            locations.put(Location.checked(service), Location.checked(location));
            return this;
        }

        /** Keeps answers in a folder for so long; without it, nothing is kept. */
        public Builder cache(Path folder, Duration life) {
            caches.clear();
            caches.add(new DiskCache(folder, life, clock));
            return this;
        }

        public Builder limits(Limits chosen) {
            limits = chosen;
            return this;
        }

        /** Lets mirrors stand on this machine or its network; the endpoints themselves stay public ones. */
        public Builder privateMirrors() {
            privateMirrors = true;
            return this;
        }

        Builder clock(InstantSource other) {
            clock = other;
            return this;
        }

        Builder resolver(Resolver other) {
            resolver = other;
            return this;
        }

        public Federation build() {
            caches.forEach(DiskCache::sweep);
            Map<URI, Endpoint> endpoints = new TreeMap<>();
            locations.forEach((service, location) -> endpoints.put(service, endpoint(service, location)));
            return new Federation(List.copyOf(endpoints.keySet()), new Settings(ServiceGate.to(endpoints), limits));
        }

        private Endpoint endpoint(URI service, URI location) {
            boolean anywhere = privateMirrors && !location.equals(service);
            AddressGate gate = anywhere ? AddressGate.toAnywhere(resolver) : AddressGate.toThePublic(resolver);
            Endpoint polite = new PoliteEndpoint(
                    new HttpEndpoint(location, new HttpEndpoint.Caller(userAgent, limits.longest(), gate, clock)),
                    new TokenBucket(limits.burst(), limits.pace(), clock),
                    new CircuitBreaker(clock),
                    limits.retries());
            return caches.isEmpty() ? polite : new CachedEndpoint(polite, caches.get(0));
        }
    }
}
