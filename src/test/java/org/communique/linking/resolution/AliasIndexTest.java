package org.communique.linking.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** How many may be asked for, {@code -Daliases=1000000}; time and memory are printed. */
    @Test
    void manyNamesFit() {
        TreeMap<String, List<Alias>> names = names(Integer.getInteger("aliases", 50_000));
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        AliasIndex index = AliasIndex.of(names);
        long built = clock.getCurrentThreadCpuTime();
        String text = "Then " + names.firstKey() + " left. Nobody said where. ".repeat(200);
        for (int times = 0; times < 100; times++) {
            assertThat(index.find(text)).hasSize(1);
        }
        double search = (clock.getCurrentThreadCpuTime() - built) / 1e6 / 100;
        System.gc();
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "alias index, %,d names: built in %.1f s of one core, %.0f MB with the names, %.2f ms for %,d characters%n",
                names.size(),
                (built - start) / 1e9,
                (memory.totalMemory() - memory.freeMemory()) / 1e6,
                search,
                text.length());
        assertThat(search).isLessThan(20);
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
