package org.communique.server.guard;

import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A text that a regular expression reads only while its query runs: java.util.regex knows no other way to be stopped
 * than the failure of the characters that it asks for.
 */
final class StoppableText implements CharSequence {

    private final String text;
    private final Stop stop;

    StoppableText(String text, FunctionEnv environment) {
        this(text, Stop.of(environment));
    }

    private StoppableText(String text, Stop stop) {
        this.text = text;
        this.stop = stop;
    }

    @Override
    public char charAt(int at) {
        stop.check();
        return text.charAt(at);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new StoppableText(text.substring(start, end), stop);
    }

    @Override
    public String toString() {
        return text;
    }
}
