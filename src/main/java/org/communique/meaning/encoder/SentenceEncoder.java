package org.communique.meaning.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.communique.attribution.tagger.OnnxModel;
import org.communique.attribution.tagger.Wordpieces;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * all-MiniLM-L6-v2 in eight-bit weights, run in this process on one core. It was trained on English; what is in a script
 * that its vocabulary lacks comes out as noise.
 */
final class SentenceEncoder implements AutoCloseable {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";

    /** Names the model and how its numbers are read; another name makes kept vectors worthless. */
    static final String VERSION = "all-minilm-l6-v2-q/1";

    static final int WIDTH = 384;

    /** As many pieces of words as the encoder was trained with, the marks at both ends included. */
    private static final int LONGEST = 128;

    private final Wordpieces wordpieces = Wordpieces.load();
    private final OnnxModel model;

    private SentenceEncoder(byte[] weights) {
        this.model = new OnnxModel("the sentence encoder", weights);
    }

    static SentenceEncoder load() {
        try (InputStream resource = SentenceEncoder.class.getResourceAsStream(MODEL)) {
            if (resource == null) {
                throw new IllegalStateException(MODEL + " is missing from the class path");
            }
            return new SentenceEncoder(resource.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Vector encode(String text) {
        long[] ids = ids(text);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor pieces = model.row(ids);
                OnnxTensor mask = model.row(ones);
                OnnxTensor types = model.row(new long[ids.length]);
                OrtSession.Result result =
                        model.run(Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types))) {
            return Vector.meanOf(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
        } catch (OrtException failure) {
            throw new IllegalStateException("the sentence encoder failed on " + ids.length + " pieces", failure);
        }
    }

    private long[] ids(String text) {
        FlatText flat = FlatText.of(text);
        List<Wordpieces.Piece> pieces =
                flat.length() == 0 ? List.of() : wordpieces.cut(flat, new Span(0, flat.length()));
        int kept = Math.min(pieces.size(), LONGEST - 2);
        long[] ids = new long[kept + 2];
        ids[0] = Wordpieces.START;
        for (int at = 0; at < kept; at++) {
            ids[at + 1] = pieces.get(at).id();
        }
        ids[kept + 1] = Wordpieces.SEPARATOR;
        return ids;
    }

    @Override
    public void close() {
        model.close();
    }
}
