package org.communique.release.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.release.statistics.Statistics;

/** What a person who downloads a release wants to read first. */
public final class ReleaseNotes {

    public static final String FILE = "RELEASE-NOTES.md";

    private static final String TERMS = "https://w3id.org/communique/ns#";

    private final ReleaseDescription release;
    private final Statistics statistics;
    private final List<String> lines = new ArrayList<>();

    public ReleaseNotes(ReleaseDescription release, Statistics statistics) {
        this.release = release;
        this.statistics = statistics;
    }

    /** The notes; the obstacle is why there is no RDF/XML. */
    public String of(List<Distribution> distributions, Optional<String> obstacle) {
        introduce();
        count();
        listFiles(distributions, obstacle);
        explain();
        return String.join("\n", lines) + "\n";
    }

    private void introduce() {
        lines.add("# " + oneLine(release.title()) + ", release " + release.version());
        lines.add("");
        lines.add(oneLine(release.description()));
        lines.add("");
        lines.add("- Released " + release.issued() + " by ["
                + oneLine(release.publisher().name()) + "]("
                + release.publisher().homepage() + ")");
        lines.add("- Licence: <" + release.licence() + ">");
        lines.add("- The dataset: <" + release.dataset() + ">");
        release.endpoint().ifPresent(endpoint -> lines.add("- SPARQL: <" + endpoint + ">"));
        lines.add("- Made by Communiqué " + release.software() + " from "
                + release.inputs().size() + " files, whose SHA-256 the graph <" + release.iri("graph/provenance")
                + "> holds");
        lines.add("");
    }

    private void count() {
        lines.add("## What it holds");
        lines.add("");
        lines.add("| | number |");
        lines.add("|---|---:|");
        for (Map.Entry<String, Long> type : statistics.classes().entrySet()) {
            if (type.getKey().startsWith(TERMS)) {
                lines.add("| " + type.getKey().substring(TERMS.length()) + " | " + number(type.getValue()) + " |");
            }
        }
        lines.add("| quads | " + number(statistics.quads()) + " |");
        lines.add("| distinct triples | " + number(statistics.triples()) + " |");
        lines.add("| links to Wikidata | "
                + number(statistics.links().values().stream()
                        .mapToLong(Long::longValue)
                        .sum()) + " |");
        lines.add("");
        hold();
    }

    private void hold() {
        if (release.heldBack().isEmpty()) {
            return;
        }
        lines.add("What the material holds and the release does not:");
        lines.add("");
        release.heldBack().forEach((why, count) -> lines.add("- " + number(count) + ": " + why));
        lines.add("");
    }

    private void listFiles(List<Distribution> distributions, Optional<String> obstacle) {
        lines.add("## Its files");
        lines.add("");
        lines.add("| file | holds | bytes |");
        lines.add("|---|---|---:|");
        for (Distribution file : distributions) {
            lines.add("| " + file.file() + " | " + file.title() + ". " + file.description() + " | "
                    + number(file.bytes()) + " |");
        }
        lines.add("");
        obstacle.ifPresent(why -> {
            lines.add("There is no RDF/XML: " + why + ".");
            lines.add("");
        });
        lines.add("Besides: `void.ttl`, `dcat.ttl` and `croissant.json` describe the release to machines,"
                + " `csv/metadata.json` and `csv/datapackage.json` the tables' columns; `statistics.json` holds the numbers above and more;"
                + " `sha256sum --check SHA256SUMS` checks that nothing was damaged on the way.");
        lines.add("");
    }

    private void explain() {
        lines.add("## How to read it");
        lines.add("");
        lines.add("The dataset says *who said what*, never that it is so. What a statement affirms is a proposition,"
                + " and nothing in any graph, nor in the union of the graphs, asserts a proposition; so the formats"
                + " without graphs are as safe to read as those with them. They lose only where a triple stands: in"
                + " the passages of an article, in a source's reading, or in what this dataset resolves.");
        lines.add("");
        lines.add(release.excerpts());
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
