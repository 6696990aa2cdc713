package org.communique.resolution.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.material.Span;
import org.junit.jupiter.api.Test;

class AliasIndexTest {

    private static final List<Alias> BOARD = List.of(new Alias("board", Alias.Sort.NAME));
    private static final List<Alias> PORTWICK = List.of(new Alias("portwick", Alias.Sort.NAME));

    @Test
    void theLongestNameWins() {
        AliasIndex index = AliasIndex.of(Map.of("Portwick", PORTWICK, "Portwick Harbour Board", BOARD));
        assertThat(index.find("In Portwick the Portwick Harbour Board met."))
                .extracting(AliasIndex.Hit::span)
                .containsExactly(new Span(3, 11), new Span(16, 38));
    }

    @Test
    void aNameWithinAWordIsNone() {
        assertThat(AliasIndex.of(Map.of("Port", PORTWICK)).find("Portwick, Airport, Port."))
                .hasSize(1);
    }

    @Test
    void aLongNameThatBreaksOffStillHasAShortOneInIt() {
        AliasIndex index = AliasIndex.of(Map.of("Friends of Portwick Harbour Board", BOARD, "Portwick", PORTWICK));
        assertThat(index.find("The Friends of Portwick Harbour left."))
                .extracting(AliasIndex.Hit::span)
                .containsExactly(new Span(15, 23));
    }

    @Test
    void aMarkAtTheEndOfANameDoesNotContinueAWord() {
        AliasIndex index = AliasIndex.of(Map.of("U.S.", BOARD));
        assertThat(index.find("The U.S. said so, not U.S.A or X.U.S.T.")).hasSize(1);
    }

    @Test
    void whatIsFoundIsWhatLookingForEachNameFinds() {
        Map<String, List<Alias>> names = new TreeMap<>();
        List<String> spellings = List.of("a", "a b", "b a", "a-b", "b c a", "c a b c", "b.", ". a", "c", "ab");
        spellings.forEach(spelling -> names.put(spelling, List.of(new Alias(spelling, Alias.Sort.NAME))));
        AliasIndex index = AliasIndex.of(names);
        Random random = new Random(3);
        for (int times = 0; times < 2_000; times++) {
            String text = random.ints(30, 0, 6)
                    .mapToObj("abc -."::charAt)
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            assertThat(index.find(text)).as(text).isEqualTo(oneByOne(text, names));
        }
    }

    /** The longest first, then the first, each where no other is yet. */
    private static List<AliasIndex.Hit> oneByOne(String text, Map<String, List<Alias>> names) {
        String bounded = "(?<![\\p{L}\\p{Nd}])%s(?![\\p{L}\\p{Nd}])";
        StringBuilder left = new StringBuilder(text);
        List<AliasIndex.Hit> found = new ArrayList<>();
        Stream<Span> spans = names.keySet().stream()
                .flatMap(name -> IntStream.range(0, text.length())
                        .filter(at -> Pattern.compile(bounded.formatted(Pattern.quote(name)))
                                .matcher(text)
                                .region(at, text.length())
                                .useTransparentBounds(true)
                                .lookingAt())
                        .mapToObj(at -> new Span(at, at + name.length())));
        spans.sorted(Comparator.comparingInt((Span span) -> -span.length()).thenComparing(span -> span))
                .filter(span -> left.charAt(span.start()) != '#' && left.charAt(span.end() - 1) != '#')
                .forEach(span -> {
                    String name = text.substring(span.start(), span.end());
                    found.add(new AliasIndex.Hit(span, names.get(name)));
                    left.replace(span.start(), span.end(), "#".repeat(span.length()));
                });
        found.sort(Comparator.comparing(AliasIndex.Hit::span));
        return found;
    }

    /** How many may be asked for, {@code -Daliases=1000000}; time and memory are printed. */
    @Test
    void manyNamesFit() {
        TreeMap<String, List<Alias>> names = names(Integer.getInteger("aliases", 200_000));
        String text = "Then " + String.join(" left, and ", sample(names)) + " left.";
        double before = usedMegabytes();
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        AliasIndex index = AliasIndex.of(names);
        long built = clock.getCurrentThreadCpuTime();
        assertThat(index.find(text)).hasSize(1_000);
        double search = (clock.getCurrentThreadCpuTime() - built) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "alias index, %,d names: built in %.1f s of one core, %.0f MB beside the names' %.0f MB,"
                        + " %.1f ms for %,d characters%n",
                names.size(),
                (built - start) / 1e9,
                usedMegabytes() - before,
                before,
                search,
                text.length());
        assertThat(index.find(names.lastKey())).hasSize(1);
    }

    private static List<String> sample(TreeMap<String, List<Alias>> names) {
        int step = names.size() / 1_000;
        List<String> all = List.copyOf(names.keySet());
        return IntStream.range(0, 1_000).mapToObj(at -> all.get(at * step)).toList();
    }

    private static double usedMegabytes() {
        System.gc();
        Runtime memory = Runtime.getRuntime();
        return (memory.totalMemory() - memory.freeMemory()) / 1e6;
    }

    private static TreeMap<String, List<Alias>> names(int number) {
        Random random = new Random(1);
        TreeMap<String, List<Alias>> names = new TreeMap<>();
        while (names.size() < number) {
            names.put(name(random) + " " + name(random), List.of(new Alias("p" + names.size(), Alias.Sort.NAME)));
        }
        return names;
    }

    private static String name(Random random) {
        List<String> syllables = List.of("ma", "ri", "to", "ka", "le", "no", "shi", "vu", "der", "gan", "pol", "bek");
        String name = random.ints(3 + random.nextInt(2), 0, syllables.size())
                .mapToObj(syllables::get)
                .collect(Collectors.joining());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
