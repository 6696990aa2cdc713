package org.communique.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.material.Article;
import org.communique.material.Span;

/**
 * The stand-off format of brat (<a href="https://brat.nlplab.org/standoff.html">standoff</a>): a passage a line, {@code
 * T1⇥Content 10 20;30 44⇥words}, and for each attribution an event, {@code E1⇥Attribution:T4 Source:T1 Cue:T2 Content:T3},
 * as PolNeAR and PARC have them. A note of the event keeps its id and what else is known. Offsets are code points.
 */
public final class Brat {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PASSAGE = Pattern.compile("(T\\d+)\t(\\S+) ([\\d; ]+)(?:\t.*)?");
    private static final Pattern EVENT = Pattern.compile("(E\\d+)\t(\\S+:T\\d+.*)");
    private static final Pattern ARGUMENT = Pattern.compile("([A-Za-z]+)\\d*:(T\\d+)");
    private static final Pattern NOTE = Pattern.compile("#\\d+\tAnnotatorNotes (E\\d+)\t(\\{.*)");
    static final String ID = "id";

    private Brat() {}

    /** The {@code .ann} file of an article. */
    public static String write(AnnotatedArticle annotated) {
        return new Writer(annotated.article()).all(annotated.annotations());
    }

    private static final class Writer {

        private final Article article;
        private final StringBuilder lines = new StringBuilder();
        private int passages;

        private Writer(Article article) {
            this.article = article;
        }

        private String all(List<Annotation> annotations) {
            int number = 0;
            for (Annotation annotation : annotations) {
                number++;
                StringBuilder event = new StringBuilder("E" + number + "\tAttribution:" + trigger(annotation));
                for (Part part : Part.values()) {
                    List<Span> spans = annotation.parts().getOrDefault(part, List.of());
                    if (!spans.isEmpty()) {
                        event.append(' ').append(part.label()).append(':').append(passage(part.label(), spans));
                    }
                }
                lines.append(event).append('\n');
                lines.append("#%d\tAnnotatorNotes E%d\t%s%n"
                        .formatted(number, number, note(annotation))
                        .replace("\r\n", "\n"));
            }
            return lines.toString();
        }

        /** brat shows an event at the words that tell of it: the cue, or all that is attributed. */
        private String trigger(Annotation annotation) {
            return passage("Attribution", annotation.cue().isEmpty() ? annotation.content() : annotation.cue());
        }

        private String passage(String label, List<Span> spans) {
            passages++;
            String at =
                    spans.stream().map(span -> span.start() + " " + span.end()).collect(Collectors.joining(";"));
            String words = spans.stream()
                    .map(span -> article.slice(span).orElse(""))
                    .collect(Collectors.joining(" "))
                    .replaceAll("[\\r\\n\\t\\u2028\\u2029\\u0085]", " ");
            lines.append("T%d\t%s %s\t".formatted(passages, label, at))
                    .append(words)
                    .append('\n');
            return "T" + passages;
        }
    }

    /** Its id and what else is known of it, as JSON. */
    static String note(Annotation annotation) {
        Map<String, String> note = new LinkedHashMap<>();
        note.put(ID, annotation.id());
        note.putAll(annotation.attributes());
        try {
            return JSON.writeValueAsString(note);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The attributions of an {@code .ann} file; events of other types and lines of other kinds are passed over. */
    public static AnnotatedArticle read(Article article, String ann) {
        Map<String, List<Span>> passages = new HashMap<>();
        Map<String, String> events = new LinkedHashMap<>();
        Map<String, Map<String, String>> notes = new HashMap<>();
        for (String line : ann.split("\r?\n")) {
            Matcher passage = PASSAGE.matcher(line);
            Matcher event = EVENT.matcher(line);
            Matcher note = NOTE.matcher(line);
            if (passage.matches()) {
                passages.put(passage.group(1), spans(passage.group(3)));
            } else if (event.matches()) {
                events.put(event.group(1), event.group(2));
            } else if (note.matches()) {
                notes.put(note.group(1), attributes(note.group(2)));
            }
        }
        List<Annotation> annotations = new ArrayList<>();
        events.forEach((id, arguments) -> annotation(
                        new Event(id, arguments, notes.getOrDefault(id, Map.of())), passages)
                .ifPresent(annotations::add));
        return new AnnotatedArticle(article, annotations);
    }

    private record Event(String id, String arguments, Map<String, String> note) {}

    private static Optional<Annotation> annotation(Event event, Map<String, List<Span>> passages) {
        Map<Part, List<Span>> parts = new TreeMap<>();
        Matcher argument = ARGUMENT.matcher(event.arguments);
        while (argument.find()) {
            List<Span> spans = passages.getOrDefault(argument.group(2), List.of());
            Part.of(argument.group(1))
                    .ifPresent(part -> parts.computeIfAbsent(part, none -> new ArrayList<>())
                            .addAll(spans));
        }
        Map<String, String> attributes = new TreeMap<>(event.note);
        String id = Optional.ofNullable(attributes.remove(ID)).orElse(event.id);
        List<Span> content = parts.getOrDefault(Part.CONTENT, List.of());
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Annotation(
                        id,
                        parts.getOrDefault(Part.SOURCE, List.of()),
                        parts.getOrDefault(Part.CUE, List.of()),
                        content,
                        attributes));
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (String pair : text.strip().split(";")) {
            String[] ends = pair.strip().split(" ");
            if (ends.length == 2 && Integer.parseInt(ends[0]) < Integer.parseInt(ends[1])) {
                spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
            }
        }
        return spans;
    }

    /** What {@link #note} wrote; nothing of a note in other words. */
    static Map<String, String> attributes(String note) {
        try {
            Map<String, String> attributes = JSON.readValue(note, new TypeReference<Map<String, String>>() {});
            attributes.values().removeIf(Objects::isNull);
            return attributes;
        } catch (JsonProcessingException noteOfAPerson) {
            return Map.of();
        }
    }
}
