package org.communique.attribution.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.Map;

/** A model that ONNX Runtime runs in this process, on one core. It holds memory outside of Java until it is closed. */
public final class OnnxModel implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final String name;
    private final OrtSession session;

    /** @param name what it is called in messages, such as {@code the sentence encoder} */
    public OnnxModel(String name, byte[] model) {
        this.name = name;
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            this.session = environment.createSession(model, options);
        } catch (OrtException failure) {
            throw new IllegalStateException(name + " cannot be loaded", failure);
        }
    }

    /** One row of numbers, to be closed by whoever asked for it. */
    public OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    /** What the model makes of its inputs, to be closed by whoever asked for it. */
    public OrtSession.Result run(Map<String, OnnxTensor> inputs) throws OrtException {
        return session.run(inputs);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException(name + " cannot be closed", failure);
        }
    }
}
