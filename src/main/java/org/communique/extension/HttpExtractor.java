package org.communique.extension;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.communique.attribution.Attribution;
import org.communique.federation.http.JsonPost;
import org.communique.material.Article;
import org.communique.material.Problem;

/**
 * An extractor behind an address: it gets {@code {"id", "language", "text"}} by POST and answers {@code {"attributions":
 * […]}} in the format of {@code extract --format standoff-jsonl}.
 */
public final class HttpExtractor extends ForeignExtractor {

    private final JsonMapper json = JsonMapper.builder().build();
    private final URI address;
    private final JsonPost post;
    private final StandoffReader reader;

    public HttpExtractor(URI address, JsonPost post, Consumer<Problem> problems) {
        this.address = address;
        this.post = post;
        this.reader = new StandoffReader(id(), problems);
    }

    /** Where it is, without what else an address may hold: it is published, and a key must not be. */
    @Override
    public String id() {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return "service/" + address.getHost() + port + address.getPath();
    }

    @Override
    public List<Attribution> extract(Article article, String language) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("id", article.id());
        question.put("language", language);
        question.put("text", article.text());
        try {
            JsonNode answer = json.readTree(post.send(json.writeValueAsString(question)));
            return reader.read(answer, article, known(language));
        } catch (JsonProcessingException wrong) {
            throw new ExtractionFailed(article.id() + ": " + id() + " answered what is not JSON");
        } catch (IOException failure) {
            throw new ExtractionFailed(article.id() + ": " + failure.getMessage()
                    + ". Run the same command again to go on with this article.");
        }
    }
}
