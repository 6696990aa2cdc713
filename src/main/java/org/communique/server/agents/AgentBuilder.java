package org.communique.server.agents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.communique.quality.Publication;
import org.communique.server.evidence.SaidReader;
import org.communique.server.knowledge.Knowledge;
import org.communique.server.search.SearchIndex;
import org.communique.server.sparql.QueryAnswerer.Means;
import org.communique.server.store.Places;
import org.communique.server.store.ServedRelease;

/** Puts an agent's tools together for a release. */
public record AgentBuilder(ServedRelease release, Knowledge knowledge, SearchIndex index, Means means) {

    public Agent agent() {
        Publication publication = Publication.of(release.folder(), release.base());
        Library library = new Library(
                json("library.json"),
                Map.of("communique://ontology", text("ontology.md"), "communique://dataset", dataset(publication)));
        return new Agent(publication.title(), toolbox(), library);
    }

    private Toolbox toolbox() {
        Told told = new Told(new SaidReader(knowledge), new Places(release.base()));
        ThingTools things = new ThingTools(told, index);
        StatementTools statements = new StatementTools(told);
        AskTool ask = new AskTool(release, means, told);
        Map<String, Tool> tools = Map.of(
                "search", things::search,
                "get", things::get,
                "positions", statements::positions,
                "line", statements::line,
                "contradictions", statements::contradictions,
                "evidence", things::evidence,
                "ask", ask::answer);
        return new Toolbox(release, means, tools, json("tools.json"));
    }

    private String dataset(Publication publication) {
        return """
            # %s

            %s

            - Dataset: <%s>, version %s, issued %s, published by %s
            - Licence: %s
            - Quads: %,d
            - IRIs begin with <%s>: id/actor/…, id/statement/…, id/report/…, id/document/…, id/event/…, id/proposition/…
            """.formatted(
                        publication.title(),
                        publication.description(),
                        publication.dataset().iri(),
                        publication.version(),
                        publication.issued(),
                        publication.publisher(),
                        publication.said("license").orElse("not stated"),
                        release.store().quads(),
                        release.base());
    }

    private static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(text(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(AgentBuilder.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
