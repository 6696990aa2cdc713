package org.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Document;

/** Feeds and the event stream: every statement once, the newest first. */
class FollowingTest {

    private static final String TREE = "https://w3id.org/tree#";

    @RegisterExtension
    static final Published published = new Published();

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Document xml(String path) throws Exception {
        byte[] text = published.get(path).body().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text));
    }

    @Test
    void theFeedsPagesHoldEveryStatementOnceTheNewestFirst() throws Exception {
        Set<String> entries = new HashSet<>();
        int seen = 0;
        int page = 1;
        while (published.get("/feed.atom?page=" + page).statusCode() == 200) {
            var ids = xml("/feed.atom?page=" + page).getElementsByTagName("entry");
            for (int at = 0; at < ids.getLength(); at++) {
                entries.add(ids.item(at).getFirstChild().getTextContent());
                seen++;
            }
            page++;
        }
        assertThat(entries).hasSize(published.count("cq:Statement"));
        assertThat(seen).isEqualTo(entries.size());
        assertThat(published.get("/feed.atom?page=" + page).statusCode()).isEqualTo(400);
        assertThat(published.get("/feed.atom?page=x").statusCode()).isEqualTo(400);
    }

    @Test
    void anEventStreamsClientFindsEveryStatementByFollowingItsPages() {
        Set<Node> members = new HashSet<>();
        String next = "/ldes";
        while (!next.isEmpty()) {
            Graph page = published.graph(next);
            page.find(Node.ANY, iri(TREE + "member"), Node.ANY)
                    .forEachRemaining(found -> members.add(found.getObject()));
            next = page.find(Node.ANY, iri(TREE + "node"), Node.ANY).toList().stream()
                    .findFirst()
                    .map(found -> found.getObject().getURI())
                    .orElse("");
        }
        assertThat(members).hasSize(published.count("cq:Statement"));
    }

    /** LDES keeps every version unless it says otherwise. */
    @Test
    void theEventStreamSaysThatItKeepsTheLatestVersionOnly() {
        Graph page = published.graph("/ldes");
        Node stream = iri(published.address("/ldes"));
        Node root = Objects.of(page, stream, TREE + "view").get(0);
        Node policy =
                Objects.of(page, root, "https://w3id.org/ldes#retentionPolicy").get(0);
        assertThat(Objects.of(page, policy, "https://w3id.org/ldes#versionAmount"))
                .extracting(Node::getLiteralLexicalForm)
                .containsExactly("1");
    }

    @Test
    void aFeedNamesTheAddressThatWasAskedAndLeadsToThisCopy() {
        for (String path : List.of("/feed.atom", "/feed.atom?page=2")) {
            String feed = published.get(path).body();
            assertThat(feed).contains("<link rel=\"self\" href=\"" + published.address(path) + "\"");
            String entry = feed.replaceFirst("(?s).*?<entry>.*?rel=\"alternate\" href=\"([^\"]*)\".*", "$1");
            assertThat(entry).startsWith(published.address("/id/statement/"));
            assertThat(published.get(URI.create(entry).getPath()).statusCode()).isIn(200, 303);
        }
    }
}
