package org.communique.server;

import org.apache.jena.graph.Graph;
import org.communique.server.agents.Agent;
import org.communique.server.asking.Labels;
import org.communique.server.asking.QueryPages;
import org.communique.server.asking.StoredQuestions;
import org.communique.server.discovery.DiscoverySite;
import org.communique.server.discovery.ServiceGraph;
import org.communique.server.feed.FeedSite;
import org.communique.server.http.Routes;
import org.communique.server.markup.ClaimFeed;
import org.communique.server.markup.MarkupSite;
import org.communique.server.network.NetworkSite;
import org.communique.server.page.Masthead;
import org.communique.server.page.Pages;
import org.communique.server.pages.Assets;
import org.communique.server.pages.LandingSite;
import org.communique.server.pages.SearchSite;
import org.communique.server.question.OpenApi;
import org.communique.server.reconciliation.ReconciliationSite;
import org.communique.server.resource.OntologySite;
import org.communique.server.resource.ThingSite;
import org.communique.server.resource.Things;
import org.communique.server.search.SearchIndex;
import org.communique.server.sparql.QueryAnswerer;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.sparql.QueryLimits;
import org.communique.server.sparql.QueryWorkers;
import org.communique.server.sparql.SparqlProcessor;
import org.communique.server.sparql.SparqlProtocol;
import org.communique.server.store.Ontology;
import org.communique.server.store.ServedRelease;
import org.communique.server.versions.History;
import org.communique.server.versions.VersionSite;

/**
 * All that is served of one release.
 *
 * @param endpoint answers under {@code /sparql}
 * @param routes answers under every other path
 */
record ReleaseSite(SparqlProcessor endpoint, Routes routes) {

    /** All that is served of a release that has that history. */
    static ReleaseSite of(ServedRelease release, History history, Asking asking) {
        return new Parts(release, history, asking).site();
    }

    /**
     * How queries are answered, whatever release they are about.
     *
     * @param strangers the workers for queries that strangers write: the same ones for every version
     */
    record Asking(QueryLimits limits, QueryWorkers workers, QueryWorkers strangers, RemoteAccess remote) {

        static Asking of(QueryLimits limits, QueryWorkers workers, RemoteAccess remote) {
            return new Asking(limits, workers, workers.forStrangers(limits.concurrent()), remote);
        }
    }

    /** What stands at the head of its pages. */
    static Masthead masthead(ServedRelease release) {
        return Things.masthead(release);
    }

    private record Parts(ServedRelease release, History history, Asking asking) {

        ReleaseSite site() {
            Graph ontology = Ontology.graph();
            Things things = Things.of(release, ontology);
            Pages pages = new Pages(things.masthead());
            Labels labels = new Labels(release, ontology);
            FeedSite feeds = new FeedSite(release, things.knowledge());
            DiscoverySite discovery = new DiscoverySite(release, feeds.statements(), pages, history);
            SearchIndex index = SearchIndex.of(release);
            QueryPages queries = new QueryPages(release, pages, labels, service(discovery));
            Routes routes = new ThingSite(release, things, pages, history)
                    .routes()
                    .and(new LandingSite(release, things, labels, pages).routes())
                    .and(new StoredQuestions(release, queries, means(), things).routes(description(discovery)))
                    .and(discovery.routes())
                    .and(feeds.routes())
                    .and(new ReconciliationSite(release, things.knowledge(), index, means()).routes())
                    .and(new Agent(release, things.knowledge(), index, means()).routes())
                    .and(new NetworkSite(release, things.knowledge(), means()).routes())
                    .and(new ClaimFeed(release, things.knowledge(), means()).routes())
                    .and(new MarkupSite(release, things.knowledge(), means()).routes())
                    .and(new OntologySite(things.signposts(), pages).routes())
                    .and(new SearchSite(release, index, pages).routes())
                    .and(new VersionSite(release, history, pages).routes())
                    .and(new Assets(release).routes());
            return new ReleaseSite(endpoint(queries), routes);
        }

        private ServiceGraph service(DiscoverySite discovery) {
            return new ServiceGraph(discovery.publication(), discovery.graphs())
                    .asking(asking.remote.visitors().endpoints());
        }

        private OpenApi description(DiscoverySite discovery) {
            return new OpenApi(
                    discovery.publication().title(),
                    discovery.publication().version(),
                    release.queries().queries());
        }

        private SparqlProcessor endpoint(QueryPages page) {
            return new SparqlProcessor(
                    new SparqlProtocol(release, asking.limits),
                    new QueryAnswerer(
                            release, page, new Means(asking.strangers, asking.limits, asking.remote.visitors())),
                    page);
        }

        private Means means() {
            return new Means(asking.workers, asking.limits, asking.remote.questions());
        }
    }
}
