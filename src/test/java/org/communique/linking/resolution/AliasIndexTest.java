package org.communique.linking.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

    /** A million names of two and three words: what they take is printed, and has to fit into the tests' memory. */
    @Test
    void aMillionNamesFit() {
        TreeMap<String, List<Alias>> names = new TreeMap<>();
        for (int at = 0; at < 1_000_000; at++) {
            String name = "Na" + Integer.toString(at, 26) + " " + (char) ('A' + at % 26) + ". Su"
                    + Integer.toString(at * 31 % 99_991, 26);
            names.put(name, List.of(new Alias("p" + at, Alias.Sort.NAME)));
        }
        var clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        AliasIndex index = AliasIndex.of(names);
        long built = clock.getCurrentThreadCpuTime();
        String text = "Then Na" + Integer.toString(777_777, 26) + " said no. ".repeat(500);
        for (int times = 0; times < 200; times++) {
            index.find(text);
        }
        long searched = clock.getCurrentThreadCpuTime();
        System.out.printf(
                Locale.ROOT,
                "alias index, 1,000,000 names: built in %.1f s of one core, %.2f ms for a text of %,d characters%n",
                (built - start) / 1e9,
                (searched - built) / 1e6 / 200,
                text.length());
        String name = names.firstKey();
        assertThat(index.find("Then " + name + " left."))
                .singleElement()
                .satisfies(hit -> assertThat(hit.aliases()).isEqualTo(names.get(name)));
        assertThat((searched - built) / 1e6 / 200).isLessThan(20);
    }
}
