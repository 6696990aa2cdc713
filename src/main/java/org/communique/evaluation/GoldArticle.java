package org.communique.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.attribution.Attribution;
import org.communique.attribution.Role;
import org.communique.material.Article;
import org.communique.material.Span;

/**
 * An article and what people annotated in it, as brat stores it: {@code text/ID.txt} and {@code ann/ID_ANNOTATOR.ann}
 * with entities {@code T1⇥Cue 107 114⇥reports} and events {@code E1⇥Attribution:T4 Content:T3 Cue:T2 Source:T1}. Where
 * several people annotated an article, the first in alphabetical order counts.
 */
public record GoldArticle(Article article, List<Parts> attributions) {

    private static final Pattern ENTITY = Pattern.compile("(T\\d+)\t\\S+ ([\\d; ]+)(?:\t.*)?");
    private static final Pattern EVENT = Pattern.compile("E\\d+\t(.*)");
    private static final Pattern ARGUMENT = Pattern.compile("(Source|Cue|Content)\\d*:(T\\d+)");

    public GoldArticle {
        attributions = List.copyOf(attributions);
    }

    /** The spans of one annotated attribution; unlike an extractor's they may overlap. */
    public record Parts(List<Span> source, List<Span> cue, List<Span> content) {

        public Parts {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }

        static Parts of(Attribution attribution) {
            return new Parts(attribution.source(), attribution.cue(), attribution.content());
        }
    }

    /** The files of a folder's texts, in the order of their names. */
    public static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("text"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static GoldArticle read(Path text) {
        try {
            String id = text.getFileName().toString().replaceFirst("\\.txt$", "");
            Article article = Article.of(id, Files.readString(text));
            Path annotations = text.resolveSibling(Path.of("..", "ann")).normalize();
            Optional<Path> own = firstAnnotator(annotations, id);
            return new GoldArticle(article, own.isPresent() ? attributions(Files.readString(own.get())) : List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Path> firstAnnotator(Path folder, String id) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOf(file.getFileName().toString(), id)).min(Path::compareTo);
        }
    }

    private static boolean isOf(String file, String id) {
        String stem = file.replaceFirst("\\.ann$", "");
        return file.endsWith(".ann")
                && (stem.equals(id) || stem.startsWith(id + "_") && stem.lastIndexOf('_') == id.length());
    }

    private static List<Parts> attributions(String standoff) {
        Map<String, List<Span>> entities = new HashMap<>();
        List<String> events = new ArrayList<>();
        for (String line : standoff.split("\r?\n")) {
            Matcher entity = ENTITY.matcher(line);
            Matcher event = EVENT.matcher(line);
            if (entity.matches()) {
                entities.put(entity.group(1), spans(entity.group(2)));
            } else if (event.matches()) {
                events.add(event.group(1));
            }
        }
        return events.stream()
                .map(event -> parts(event, entities))
                .filter(parts -> !parts.content().isEmpty())
                .toList();
    }

    private static List<Span> spans(String offsets) {
        return Stream.of(offsets.split(";"))
                .map(run -> run.trim().split(" "))
                .map(run -> new Span(Integer.parseInt(run[0]), Integer.parseInt(run[1])))
                .toList();
    }

    private static Parts parts(String event, Map<String, List<Span>> entities) {
        Map<Role, TreeSet<Span>> found = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            found.put(role, new TreeSet<>());
        }
        Matcher argument = ARGUMENT.matcher(event);
        while (argument.find()) {
            Role role = Role.valueOf(argument.group(1).toUpperCase(Locale.ROOT));
            found.computeIfAbsent(role, name -> new TreeSet<>())
                    .addAll(entities.getOrDefault(argument.group(2), List.of()));
        }
        return new Parts(
                List.copyOf(found.get(Role.SOURCE)),
                List.copyOf(found.get(Role.CUE)),
                List.copyOf(found.get(Role.CONTENT)));
    }
}
