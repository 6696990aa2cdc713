package org.communique.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the measurements in rounds, in which those that are compared follow each other, so that a machine that others
 * use too slows both; prints each ratio's median, and fails if one is too small. What is warm only after the first
 * round is not counted in it.
 */
public final class Benchmarks {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final List<String> ALL =
            List.of("server", "site", "mapping", "dossiers", "growth", "extraction", "hostile", "agents");
    private static final double SERVER_AT_LEAST = 1.5;
    private static final double MAPPING_AT_LEAST = 0.6;

    private final Map<String, List<Double>> ratios = new TreeMap<>();

    private Benchmarks() {}

    /** Measures what the arguments name, of {@link #ALL}; without any, all. */
    public static void main(String[] arguments) throws RunnerException {
        List<String> wanted = arguments.length == 0 ? ALL : List.of(arguments);
        Benchmarks benchmarks = new Benchmarks();
        boolean passed = true;
        if (wanted.contains("server")) {
            benchmarks.server();
            passed = benchmarks.told("server", SERVER_AT_LEAST);
        }
        if (wanted.contains("site")) {
            passed &= SiteLoad.measured(ROUNDS);
        }
        if (wanted.contains("mapping")) {
            benchmarks.mapping();
            passed &= benchmarks.told("mapping", MAPPING_AT_LEAST);
        }
        if (wanted.contains("dossiers")) {
            passed &= MemoryCurve.measured();
        }
        if (wanted.contains("growth")) {
            passed &= Growth.measured();
        }
        if (wanted.contains("extraction")) {
            passed &= Extraction.measured();
        }
        if (wanted.contains("hostile")) {
            passed &= Hostile.measured();
        }
        if (wanted.contains("agents")) {
            passed &= AgentSessions.measured();
        }
        if (!passed) {
            System.exit(1);
        }
    }

    /** In one JVM and in short turns, for which server starts first and what else the machine does count for less. */
    private void server() throws RunnerException {
        for (int round = 0; round <= 2 * ROUNDS; round++) {
            for (String question : List.of("lookup", "join", "describe")) {
                double ours = score(server("communique", question));
                double stock = score(server("fuseki", question));
                if (round > 0) {
                    note("server " + question, ours / stock);
                }
            }
        }
    }

    private static ChainedOptionsBuilder server(String server, String question) {
        return options()
                .include(ServerBenchmark.class.getName())
                .param("server", server)
                .param("question", question);
    }

    /** In short turns as well, so that what else the machine does falls on all three alike. */
    private void mapping() throws RunnerException {
        for (int round = 0; round <= 2 * ROUNDS; round++) {
            double writing = score(mapping("writing"));
            double mapping = score(mapping("mapping"));
            double both = score(mapping("mappingAndWriting"));
            if (round > 0) {
                note("mapping", mapping / writing);
                note("mapping with writing", both / writing);
            }
        }
    }

    private static ChainedOptionsBuilder mapping(String method) {
        return options().include(MappingBenchmark.class.getName() + "\\." + method + "$");
    }

    private static ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .forks(0)
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("-Djava.util.logging.config.file=src/benchmark/resources/logging.properties");
    }

    private static double score(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results = new Runner(options.build()).run();
        return results.iterator().next().getPrimaryResult().getScore();
    }

    private void note(String name, double ratio) {
        ratios.computeIfAbsent(name, first -> new ArrayList<>()).add(ratio);
    }

    private boolean told(String prefix, double atLeast) {
        boolean passed = true;
        for (Map.Entry<String, List<Double>> measured : ratios.entrySet()) {
            if (measured.getKey().startsWith(prefix)) {
                double median = median(measured.getValue());
                passed &= median >= atLeast;
                System.out.printf(
                        Locale.ROOT, "RATIO %-24s %.2f of %s%n", measured.getKey(), median, measured.getValue());
            }
        }
        return passed;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
