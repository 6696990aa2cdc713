package org.communique.attribution.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.communique.material.Sha256;

/** The fine-tuned encoder in eight-bit weights, run in this process by ONNX Runtime on one core. */
final class TokenTagger implements AutoCloseable {

    private final OnnxModel model;
    private final Sha256 digest;

    private TokenTagger(byte[] weights) {
        this.digest = Sha256.of(weights);
        this.model = new OnnxModel("the tagger's model", weights);
    }

    static TokenTagger load() {
        try (InputStream resource = TokenTagger.class.getResourceAsStream("tagger.onnx")) {
            if (resource == null) {
                throw new IllegalStateException("tagger.onnx is missing from the jar");
            }
            return of(resource.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static TokenTagger of(byte[] model) {
        return new TokenTagger(model);
    }

    /** The first digits of the model's SHA-256. */
    String version() {
        return digest.hex().substring(0, 8).toLowerCase(Locale.ROOT);
    }

    Scores score(Window window, boolean[] quoted) {
        try (OnnxTensor ids = model.row(window.ids());
                OnnxTensor places = model.row(window.places(quoted));
                OrtSession.Result result = model.run(Map.of("ids", ids, "places", places))) {
            return new Scores(window.positions(), numbers(result, "labels"), numbers(result, "links"));
        } catch (OrtException failure) {
            throw new IllegalStateException("the tagger failed on a window of " + window.positions(), failure);
        }
    }

    private static float[] numbers(OrtSession.Result result, String name) {
        var value = result.get(name).orElseThrow(() -> new IllegalStateException("the model gives no " + name));
        return ((OnnxTensor) value).getFloatBuffer().array();
    }

    @Override
    public void close() {
        model.close();
    }
}
