package org.communique.workbench.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.curation.decision.Marking;
import org.communique.material.Span;
import org.communique.workbench.http.Call;

/** Spans as the scripts write them: {@code 0-5,9-12}. */
public final class Spans {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    private Spans() {}

    /** What a field holds; throws {@link IllegalArgumentException} where it is no list of spans. */
    public static List<Span> of(Call call, String field) {
        return call.value(field).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(Spans::span)
                .toList();
    }

    private static Span span(String written) {
        Matcher span = SPAN.matcher(written);
        if (!span.matches()) {
            throw new IllegalArgumentException("'" + written + "' is no span such as 12-30");
        }
        return new Span(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
    }

    /** The parts of an attribution; throws {@link IllegalArgumentException} where it has no content. */
    public static Marking marking(Call call) {
        return new Marking(of(call, "source"), of(call, "cue"), of(call, "content"));
    }
}
