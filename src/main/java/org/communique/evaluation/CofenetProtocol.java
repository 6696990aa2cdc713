package org.communique.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.communique.attribution.Attribution;
import org.communique.material.Article;
import org.communique.material.FlatText;
import org.communique.material.Span;

/**
 * Exact spans by the protocol of CofeNet (Wang et al., COLING 2022): the unit is a run of labels within one of their
 * tokenised paragraphs, onto which the spans of attributions are projected. An article that several people annotated
 * counts once for each.
 */
public final class CofenetProtocol {

    private static final String OUTSIDE = "O";
    private static final List<Role> ROLES = List.of(
            new Role("source", Attribution::source),
            new Role("cue", Attribution::cue),
            new Role("content", Attribution::content));

    private final Map<String, List<Instance>> instances;
    private final Map<String, int[]> counts = new HashMap<>();

    private CofenetProtocol(Map<String, List<Instance>> instances) {
        this.instances = instances;
        ROLES.forEach(role -> counts.put(role.name, new int[3]));
    }

    private record Role(String name, Function<Attribution, List<Span>> spans) {}

    private record Instance(String id, List<String> tokens, List<String> labels) {
        String article() {
            return id.substring(0, id.lastIndexOf('_'));
        }
    }

    private record Run(String role, int start, int end) {}

    /** Over the instances of one of their files, {@code pn_valid.txt}: a JSON object a line. */
    public static CofenetProtocol of(Path file) {
        Map<String, List<Instance>> instances = new LinkedHashMap<>();
        var json = JsonMapper.builder().build();
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode node = json.readTree(line);
                Instance one =
                        new Instance(node.path("id").asText(), texts(node.path("tokens")), texts(node.path("labels")));
                instances
                        .computeIfAbsent(one.article(), article -> new ArrayList<>())
                        .add(one);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new CofenetProtocol(instances);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Counts one article in. */
    public void add(Article article, List<Attribution> found) {
        Map<String, TokenAligner> aligners = new HashMap<>();
        String text = FlatText.of(article.text()).characters();
        for (Instance instance : instances.getOrDefault(article.id(), List.of())) {
            List<Optional<Span>> places = aligners.computeIfAbsent(instance.id, id -> new TokenAligner(text))
                    .align(instance.tokens);
            count(runs(instance.labels), runs(Arrays.asList(projected(places, found))));
        }
    }

    private void count(Set<Run> gold, Set<Run> system) {
        for (Role one : ROLES) {
            String role = one.name;
            int[] tally = counts.getOrDefault(role, new int[3]);
            gold.stream().filter(run -> run.role.equals(role)).forEach(run -> tally[system.contains(run) ? 0 : 2]++);
            system.stream()
                    .filter(run -> run.role.equals(role) && !gold.contains(run))
                    .forEach(run -> tally[1]++);
        }
    }

    /** The labels that a token tagger would have given; where roles overlap, the first of them stays. */
    private static String[] projected(List<Optional<Span>> places, List<Attribution> found) {
        String[] labels = new String[places.size()];
        Arrays.fill(labels, OUTSIDE);
        ROLES.forEach(role -> found.forEach(one ->
                role.spans.apply(one).forEach(span -> project(places, span, new Labels(labels, role.name)))));
        return labels;
    }

    private record Labels(String[] labels, String role) {
        boolean isTaken(int at) {
            return !labels[at].equals(OUTSIDE) && !labels[at].substring(2).equals(role);
        }
    }

    private static void project(List<Optional<Span>> places, Span span, Labels target) {
        boolean first = true;
        for (int at = 0; at < places.size(); at++) {
            if (places.get(at).filter(span::overlaps).isPresent()) {
                if (target.isTaken(at)) {
                    first = true;
                } else {
                    target.labels[at] = (first ? "B-" : "I-") + target.role;
                    first = false;
                }
            }
        }
    }

    private static Set<Run> runs(List<String> labels) {
        Set<Run> runs = new HashSet<>();
        String role = "";
        int start = 0;
        for (int at = 0; at <= labels.size(); at++) {
            String label = at < labels.size() ? labels.get(at) : OUTSIDE;
            if (!label.equals("I-" + role)) {
                if (!role.isEmpty()) {
                    runs.add(new Run(role, start, at));
                }
                role = label.startsWith("B-") ? label.substring(2) : "";
                start = at;
            }
        }
        return runs;
    }

    /** The figures of source, cue and content. */
    public List<CofenetFigures> figures() {
        return ROLES.stream()
                .map(role -> {
                    int[] tally = counts.getOrDefault(role.name, new int[3]);
                    return new CofenetFigures(role.name, tally[0], tally[1], tally[2]);
                })
                .toList();
    }
}
