package org.communique.workbench.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.curation.decision.Marking;
import org.communique.dossier.Report.Quotation;
import org.communique.dossier.Report.Wording;
import org.communique.material.Span;
import org.communique.workbench.http.Call;

/** Spans as the scripts write them: {@code 0-5,9-12}. */
public final class Spans {

    private static final String WORDED = "worded";
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
        return new Marking(of(call, "source"), of(call, "cue"), of(call, "content"), asWorded(call));
    }

    /** Written as {@code name:12-30 date:40-48}; a form without that field says nothing of it. */
    private static Optional<Map<Wording, Span>> asWorded(Call call) {
        if (!call.values().containsKey(WORDED)) {
            return Optional.empty();
        }
        Map<Wording, Span> worded = new EnumMap<>(Wording.class);
        call.value(WORDED).stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .map(one -> one.split(":", 2))
                .forEach(
                        one -> worded.put(Wording.valueOf(one[0].toUpperCase(Locale.ROOT)), span(one[one.length - 1])));
        return Optional.of(worded);
    }

    /** Where a passage prints speaker and the rest, as {@link #marking} reads it. */
    public static String written(Map<Wording, Quotation> asWorded) {
        return new TreeMap<>(asWorded)
                .entrySet().stream()
                        .map(one -> one.getKey().name().toLowerCase(Locale.ROOT) + ":"
                                + written(List.of(one.getValue().at())))
                        .collect(Collectors.joining(" "));
    }

    /** Spans as the scripts read them. */
    public static String written(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(","));
    }
}
