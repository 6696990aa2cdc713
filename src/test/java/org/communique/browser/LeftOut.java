package org.communique.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.communique.cli.Main;
import org.communique.curation.shelf.MaterialFolder;
import org.communique.curation.shelf.Shelf;
import org.communique.dossier.Report;
import org.communique.mapping.DatasetMapper;
import org.communique.vocabulary.Communique;
import org.communique.vocabulary.Schema;

/** The first dataset as if nobody had read one of its articles yet: the machine has drafted it, the others are curated. */
record LeftOut(Path root, String article, Shelf curated) {

    private static final Path CURATED = Path.of("material");
    private static final Set<String> OF_PROGRAMMES = Stream.of(
                    Communique.extractedBy,
                    Communique.reason,
                    Communique.term,
                    Communique.mayReport,
                    Communique.confidence,
                    Schema.url)
            .map(Property::getURI)
            .collect(Collectors.toSet());
    private static final Path TEXTS = Path.of("../shared/seeds");

    static LeftOut of(String article, Path root) throws IOException, InterruptedException {
        copy(CURATED, root.resolve("material"));
        copy(TEXTS, root.resolve("texts"));
        LeftOut leftOut = new LeftOut(root, article, new MaterialFolder(CURATED).read());
        String head = leftOut.head();
        Files.delete(leftOut.dossier());
        run("extract", root.resolve("texts/" + article + ".txt"), "-d", root, "--published", leftOut.day());
        Files.writeString(
                leftOut.dossier(),
                Files.readString(leftOut.dossier())
                        .replaceFirst("(?s)^.*?\nreports:", "") // its own head
                        .transform(drafted -> head + "reports:" + drafted));
        leftOut.forget();
        return leftOut;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    Path dossier() {
        return root.resolve("material/articles/" + article + ".yaml");
    }

    private String head() throws IOException {
        return Files.readString(dossier()).replaceFirst("(?s)\nreports:.*", "\n");
    }

    private String day() {
        return curated.dossier(article)
                .orElseThrow()
                .article()
                .publication()
                .date()
                .value()
                .replaceAll("[^0-9-]", "");
    }

    /** Takes out what is known from this article alone: its statements, and the verdicts on them. */
    private void forget() throws IOException {
        Set<String> own = new TreeSet<>();
        curated.statements().keySet().stream()
                .filter(id -> curated.reportsOf(id).stream()
                        .allMatch(card -> card.article().equals(article)))
                .forEach(own::add);
        without(
                root.resolve("material/statements.yaml"),
                entry -> own.stream().anyMatch(id -> entry.startsWith("- id: " + id + "\n")));
        without(
                root.resolve("material/assessments.yaml"),
                entry -> entry.contains(article) || own.stream().anyMatch(entry::contains));
        without(
                root.resolve("material/authority/machine-organizations.yaml"),
                entry -> entry.contains("unknown-publisher"));
    }

    private static void without(Path file, java.util.function.Predicate<String> gone) throws IOException {
        if (Files.exists(file)) {
            String left = Stream.of(Files.readString(file).split("(?m)(?=^- id: )"))
                    .filter(gone.negate())
                    .collect(Collectors.joining());
            Files.writeString(file, left.contains("- id:") ? left : "[]\n");
        }
    }

    /** The triples that the two datasets do not share, by predicate: “+” only rebuilt, “-” only curated. */
    Map<String, List<String>> differences(Map<String, String> ids) throws IOException, InterruptedException {
        Path rebuilt = root.resolveSibling(article + "-renamed");
        copy(root.resolve("material"), rebuilt.resolve("material"));
        for (Path file : List.of(
                rebuilt.resolve("material/articles/" + article + ".yaml"),
                rebuilt.resolve("material/statements.yaml"))) {
            String text = Files.readString(file);
            for (Map.Entry<String, String> one : ids.entrySet()) {
                text = text.replaceAll("(?<=[ \\[])" + one.getKey() + "(?=[\\n,\\]}])", one.getValue());
            }
            Files.writeString(file, text);
        }
        Set<String> theirs = lines(curated);
        Set<String> ours = lines(new MaterialFolder(rebuilt.resolve("material")).read());
        Map<String, List<String>> differences = new TreeMap<>();
        collect(differences, "+ ", ours, theirs);
        collect(differences, "- ", theirs, ours);
        return differences;
    }

    private static void collect(
            Map<String, List<String>> differences, String sign, Set<String> some, Set<String> others) {
        some.stream()
                .filter(line -> !others.contains(line))
                .forEach(line -> differences
                        .computeIfAbsent(
                                sign + line.split(" ", 3)[1].replaceAll(".*[/#]|>", ""), none -> new ArrayList<>())
                        .add(line));
    }

    /**
     * What is published of the article and of what is known from it, but for what a programme says of its own finds:
     * nothing of what a person rejected.
     */
    private Set<String> lines(Shelf shelf) {
        Set<String> rejected = rejected(shelf);
        Set<String> lines = new TreeSet<>();
        DatasetMapper mapper =
                new DatasetMapper(shelf.description().orElseThrow(), shelf.authority(), new StreamRDFBase() {
                    @Override
                    public void quad(Quad quad) {
                        if (!OF_PROGRAMMES.contains(quad.getPredicate().getURI())
                                && Stream.of(quad.getSubject(), quad.getObject())
                                        .noneMatch(node -> node.isURI()
                                                && rejected.stream().anyMatch(node.getURI()::endsWith))) {
                            lines.add(NodeFmtLib.strNT(quad.getSubject()) + " "
                                    + NodeFmtLib.strNT(quad.getPredicate()) + " "
                                    + NodeFmtLib.strNT(quad.getObject()));
                        }
                    }
                });
        shelf.material().orElseThrow().statements().forEach(mapper::map);
        shelf.dossier(article).ifPresent(mapper::map);
        return lines;
    }

    /** The reports that were rejected, and the statements that nothing else reports, as their IRIs end. */
    private Set<String> rejected(Shelf shelf) {
        List<Report> reports = shelf.dossier(article).orElseThrow().reports();
        return reports.stream()
                .filter(report -> report.review() == Report.Review.REJECTED)
                .flatMap(report -> Stream.concat(
                        Stream.of("/report/" + article + "-" + report.id()),
                        Stream.of(report.statement())
                                .filter(id -> shelf.reportsOf(id).stream()
                                        .allMatch(card -> shelf.report(card)
                                                .filter(one -> one.review() == Report.Review.REJECTED)
                                                .isPresent()))
                                .map(id -> "/statement/" + id)))
                .collect(Collectors.toSet());
    }

    private static void run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx1g",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        Stream.of(arguments).map(String::valueOf))
                .toList();
        Path said = Files.createTempFile("said", ".txt");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(command.get(5) + ": " + status + "\n" + Files.readString(said));
        }
    }
}
