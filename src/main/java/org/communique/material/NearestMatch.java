package org.communique.material;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The name that somebody most likely meant: the known one with the fewest slips of the keyboard between. A slip is a
 * letter too much, too few, wrong, or changed with its neighbour (Damerau 1964, optimal string alignment); one slip in
 * three letters is the most that still counts. {@code tokayev} also meets {@code kassym-jomart-tokayev}.
 */
public final class NearestMatch {

    private NearestMatch() {}

    /** The known name nearest to the word, or nothing where none is near. */
    public static Optional<String> of(String word, Collection<String> known) {
        int most = Math.max(1, word.length() / 3);
        return known.stream()
                .map(name -> new Candidate(name, slips(word, name, most)))
                .filter(candidate -> candidate.slips <= most)
                .min(Comparator.comparingInt(Candidate::slips)
                        .thenComparingInt(candidate -> Math.abs(candidate.name.length() - word.length()))
                        .thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** The end of a message: {@code ; did you mean 'tokayev'?}, or nothing. */
    public static String hint(String word, Collection<String> known) {
        return of(word, known).map(name -> "; did you mean '" + name + "'?").orElse("");
    }

    /** The end of a message: the nearest name, or what else helps where none is near. */
    public static String hintOr(String word, Collection<String> known, String otherwise) {
        return "; "
                + of(word, known).map(name -> "did you mean '" + name + "'?").orElse(otherwise);
    }

    /** The end of a message: the nearest name, or all there are where none is near. */
    public static String hintOrAll(String word, Collection<String> known) {
        return hintOr(word, known, "there are " + String.join(", ", known));
    }

    private record Candidate(String name, int slips) {}

    private static int slips(String word, String name, int most) {
        return readings(name)
                .filter(reading -> Math.abs(reading.length() - word.length()) <= most)
                .mapToInt(reading -> distance(word, reading))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** The name, and what is left of it when words are dropped from either end. */
    private static Stream<String> readings(String name) {
        var hyphens = IntStream.range(0, name.length()).filter(at -> name.charAt(at) == '-');
        return Stream.concat(
                Stream.of(name),
                hyphens.boxed().flatMap(at -> Stream.of(name.substring(0, at), name.substring(at + 1))));
    }

    private static int distance(String one, String other) {
        return new Alignment(one, other, new int[one.length() + 1][other.length() + 1]).distance();
    }

    /** Two words, and the fewest slips between what they begin with. */
    private record Alignment(String one, String other, int[][] slips) {

        int distance() {
            for (int i = 0; i <= one.length(); i++) {
                for (int j = 0; j <= other.length(); j++) {
                    slips[i][j] = i == 0 || j == 0 ? i + j : cell(i, j);
                }
            }
            return slips[one.length()][other.length()];
        }

        private int cell(int i, int j) {
            int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
            int least = Math.min(slips[i - 1][j - 1] + wrong, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
            return isSwapped(i, j) ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
        }

        private boolean isSwapped(int i, int j) {
            return i > 1
                    && j > 1
                    && one.charAt(i - 1) == other.charAt(j - 2)
                    && one.charAt(i - 2) == other.charAt(j - 1);
        }
    }
}
