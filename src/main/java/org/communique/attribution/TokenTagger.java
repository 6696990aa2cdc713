package org.communique.attribution;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.communique.material.Sha256;

/** The fine-tuned MiniLM-L6 in eight-bit weights, run in this process by ONNX Runtime on one core. */
final class TokenTagger implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final Sha256 digest;

    private TokenTagger(byte[] model) {
        this.digest = Sha256.of(model);
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            this.session = environment.createSession(model, options);
        } catch (OrtException failure) {
            throw new IllegalStateException("the tagger's model cannot be loaded", failure);
        }
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
        long[] mask = new long[window.positions()];
        Arrays.fill(mask, 1);
        try (OnnxTensor ids = tensor(window.ids());
                OnnxTensor all = tensor(mask);
                OnnxTensor inside = tensor(window.inside(quoted));
                OrtSession.Result result = session.run(Map.of("ids", ids, "mask", all, "inside", inside))) {
            return Scores.of(rows(result, "labels"), rows(result, "queries"), rows(result, "keys"));
        } catch (OrtException failure) {
            throw new IllegalStateException("the tagger failed on a window of " + window.positions(), failure);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    private static float[][] rows(OrtSession.Result result, String name) throws OrtException {
        var value = result.get(name).orElseThrow(() -> new IllegalStateException("the model gives no " + name));
        return ((float[][][]) value.getValue())[0];
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException("the tagger's model cannot be closed", failure);
        }
    }
}
