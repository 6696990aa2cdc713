package org.communique.server.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a client accepts, as its {@code Accept} says: media ranges, each with a quality (RFC 9110, 12.5.1). */
public record Acceptance(List<Range> ranges) {

    public Acceptance {
        ranges = List.copyOf(ranges);
    }

    /** @param header a list such as {@code text/turtle, application/*;q=0.5} */
    public static Acceptance of(String header) {
        return new Acceptance(Arrays.stream(header.split(",")).map(Range::of).toList());
    }

    /**
     * The best accepted of these, best first where the client likes several as much: one that it names goes before one
     * that only falls under {@code *}, so that a browser gets a page.
     */
    Optional<String> best(List<String> offered) {
        return offered.stream()
                .flatMap(type -> range(type).map(range -> new Match(type, range)).stream())
                .filter(match -> match.range.quality > 0)
                .max(Comparator.comparingDouble((Match match) -> match.range.quality)
                        .thenComparingInt(match -> match.range.precision())
                        .thenComparingInt(match -> -offered.indexOf(match.type)))
                .map(Match::type);
    }

    /** Whether it lists this very thing as one that may be sent. */
    public boolean names(String type) {
        return ranges.stream().anyMatch(range -> range.type.equals(type) && range.quality > 0);
    }

    /** The one that says most exactly what the client thinks of a type. */
    private Optional<Range> range(String type) {
        return ranges.stream().filter(range -> range.covers(type)).max(Comparator.comparingInt(Range::precision));
    }

    private record Match(String type, Range range) {}

    /** A media type, or all of a kind, or all. Parameters but the quality are not looked at: no form has any. */
    record Range(String type, double quality) {

        private static final String ANY = "*/*";

        static Range of(String written) {
            String[] parts = written.toLowerCase(Locale.ROOT).split(";");
            double quality = Arrays.stream(parts)
                    .skip(1)
                    .map(String::strip)
                    .filter(parameter -> parameter.startsWith("q="))
                    .findFirst()
                    .map(parameter -> quality(parameter.substring(2)))
                    .orElse(1.0);
            return new Range(parts.length == 0 ? "" : parts[0].strip(), quality);
        }

        /** A quality that is none counts as if it were not there. */
        private static double quality(String written) {
            return written.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(written) : 1;
        }

        boolean covers(String other) {
            return type.equals(ANY)
                    || type.equals(other)
                    || type.endsWith("/*") && other.startsWith(type.substring(0, type.length() - 1));
        }

        int precision() {
            return type.equals(ANY) ? 0 : type.endsWith("/*") ? 1 : 2;
        }
    }
}
