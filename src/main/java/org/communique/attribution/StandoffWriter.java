package org.communique.attribution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.communique.material.Article;
import org.communique.material.Span;

/**
 * Writes attributions as JSON Lines, an article a line: {@code {"id": …, "attributions": [{"source": [[s,e],…], "cue":
 * …, "content": …}, …]}}, offsets in code points. Mode, confidence, extractor, basis, actuality and language stand beside the three roles.
 */
public final class StandoffWriter implements AutoCloseable {

    private final JsonGenerator json;

    public StandoffWriter(Writer out) {
        try {
            json = new JsonFactory().createGenerator(out);
            json.setRootValueSeparator(null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void write(Article article, List<Attribution> attributions) {
        try {
            json.writeStartObject();
            json.writeStringField("id", article.id());
            json.writeArrayFieldStart("attributions");
            for (Attribution attribution : attributions) {
                write(attribution);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(Attribution attribution) throws IOException {
        json.writeStartObject();
        write("source", attribution.source());
        write("cue", attribution.cue());
        write("content", attribution.content());
        json.writeStringField("mode", attribution.mode().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("confidence", Math.round(attribution.confidence() * 1000) / 1000.0);
        json.writeStringField("extractor", attribution.extractor());
        json.writeStringField("basis", attribution.basis().name().toLowerCase(Locale.ROOT));
        json.writeStringField("actuality", attribution.actuality().name().toLowerCase(Locale.ROOT));
        json.writeStringField("language", attribution.language());
        json.writeEndObject();
    }

    private void write(String role, List<Span> spans) throws IOException {
        json.writeArrayFieldStart(role);
        for (Span span : spans) {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
        json.writeEndArray();
    }

    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
