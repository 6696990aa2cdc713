package org.communique.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A query that is small and wants to be large, of the case {@code hostile-asking}: its kind, a number among its
 * siblings, what may become of it, and its text as it stands there.
 */
public record HostileQuery(String kind, int sibling, List<Outcome> outcomes, String text) {

    private static final Path CASES = Path.of("src/test/resources/cases/hostile-asking");
    private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    private static final String ANY = "(!<urn:x>|^!<urn:x>)";
    private static final Pattern INNERMOST = Pattern.compile("«(\\d+)×([^«»¦]*)¦([^«»¦]*)»");
    private static final Pattern BEGIN = Pattern.compile("(?m)^#\\+ outcome: ");

    /** What becomes of a query. */
    public enum Outcome {
        ANSWERED,
        REFUSED,
        STOPPED;

        /** @param body of the response, which says why */
        static Outcome of(int status, String body) {
            return switch (status) {
                case 200 -> ANSWERED;
                case 400, 413 -> REFUSED;
                case 422 -> body.contains("memory") || body.contains("answer is longer") ? STOPPED : REFUSED;
                case 503 -> STOPPED;
                default -> throw new IllegalArgumentException(status + " " + body);
            };
        }
    }

    public static Stream<HostileQuery> all() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList().stream()
                    .flatMap(HostileQuery::read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<HostileQuery> read(Path file) {
        try {
            String kind = file.getFileName().toString().replace(".rq", "");
            String[] parts = BEGIN.split(Files.readString(file));
            return IntStream.range(1, parts.length).mapToObj(at -> of(kind, at, parts[at]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static HostileQuery of(String kind, int sibling, String part) {
        String[] lines = part.split("\n", 2);
        List<Outcome> outcomes = Stream.of(lines[0].strip().split(" or "))
                .map(word -> Outcome.valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
        return new HostileQuery(kind, sibling, outcomes, lines[1].strip());
    }

    /** SPARQL, in full length. */
    public String query(int port) {
        String query = text.replace("CROSS", CROSS).replace("ANY", ANY).replace("PORT", Integer.toString(port));
        while (INNERMOST.matcher(query).find()) {
            query = INNERMOST.matcher(query).replaceAll(part -> Matcher.quoteReplacement(repeated(part)));
        }
        return query;
    }

    private static String repeated(MatchResult part) {
        return IntStream.range(0, Integer.parseInt(part.group(1)))
                .mapToObj(
                        at -> part.group(2).replace("@i", Integer.toString(at)).replace("@j", Integer.toString(at + 1)))
                .collect(Collectors.joining(part.group(3)));
    }

    @Override
    public String toString() {
        return kind + ", " + sibling;
    }
}
