package org.communique.server.guard;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * A text that a regular expression reads only while its query runs: java.util.regex knows no other way to be stopped
 * than the failure of the characters that it asks for.
 */
final class StoppableText implements CharSequence {

    private final String text;
    private final AtomicBoolean stopped;

    StoppableText(String text, FunctionEnv environment) {
        this(
                text,
                Optional.ofNullable(Context.getCancelSignal(environment.getContext()))
                        .orElseGet(AtomicBoolean::new));
    }

    private StoppableText(String text, AtomicBoolean stopped) {
        this.text = text;
        this.stopped = stopped;
    }

    @Override
    public char charAt(int at) {
        if (stopped.get()) {
            throw new QueryCancelledException();
        }
        return text.charAt(at);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new StoppableText(text.substring(start, end), stopped);
    }

    @Override
    public String toString() {
        return text;
    }
}
