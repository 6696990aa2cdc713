package org.communique.cli.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.cli.console.UserError;
import org.communique.cli.option.DatasetFolder;
import org.communique.cli.option.TextsFolder;
import org.communique.dossier.Material;
import org.communique.extension.assistant.Assistant;
import org.communique.extension.assistant.AssistantClaims;
import org.communique.extension.assistant.AssistedClaim;
import org.communique.material.Article;
import org.communique.material.ArticleReader;
import org.communique.material.Problem;
import org.communique.material.Sha256;
import org.communique.material.Span;
import org.communique.meaning.Suggester;
import org.communique.meaning.SuggestionCounts;
import org.communique.meaning.SuggestionFile;
import org.communique.meaning.SuggestionRun;
import org.communique.meaning.encoder.Meanings;
import org.communique.meaning.passage.Passage;
import org.communique.meaning.passage.Passages;
import org.communique.meaning.suggestion.ReportKey;
import org.communique.pipeline.Progress;
import org.communique.pipeline.Texts;
import org.communique.reading.MaterialReader;
import org.communique.reading.kept.KeptDossiers;
import org.communique.reading.kept.KeptFolder;
import org.communique.release.description.Software;

/** The suggestions of one dataset: its material, its texts, and where both are kept between runs. */
final class Suggesting {

    private final Path folder;
    private final Optional<Texts> texts;
    private final Path cache;
    private final SuggestionFile file;
    private final Material material;

    private Suggesting(DatasetFolder dataset, Optional<Texts> texts, Material material) {
        this.folder = dataset.material();
        this.texts = texts;
        this.cache = dataset.root().resolve(".communique");
        this.file = SuggestionFile.of(dataset.root());
        this.material = material;
    }

    static Suggesting on(DatasetFolder dataset, TextsFolder texts) {
        List<Problem> problems = new ArrayList<>();
        KeptFolder kept = KeptFolder.at(dataset.root().resolve(".communique/build"), remark -> {});
        KeptDossiers dossiers = new KeptDossiers(kept, Software.fingerprint());
        Material material = new MaterialReader(dataset.material(), problems::add, Optional.of(dossiers))
                .read()
                .filter(read -> problems.isEmpty())
                .orElseThrow(() -> new UserError("the material in " + dataset.material()
                        + " is not in order; 'communique check' tells what is wrong"));
        return new Suggesting(dataset, texts.of(dataset.root()), material);
    }

    boolean hasTexts() {
        return texts.isPresent();
    }

    Path file() {
        return file.path();
    }

    Material material() {
        return material;
    }

    /** The text of an article by its id, where it is at hand. */
    Function<String, Optional<Article>> texts() {
        return texts.<Function<String, Optional<Article>>>map(at -> new ArticleReader(at.folder(), problem -> {})::read)
                .orElse(id -> Optional.empty());
    }

    /** What texts mean, as it is kept in the dataset. */
    Meanings meanings() {
        return Meanings.in(cache.resolve("meanings"));
    }

    /** The counts of the suggestions, which are computed where they are not those of this material any more. */
    SuggestionCounts counts(Progress progress) {
        String key = key();
        return file.counts(key).orElseGet(() -> computed(key, progress));
    }

    private SuggestionCounts computed(String key, Progress progress) {
        try (Meanings meanings = meanings()) {
            progress.stage("reading what the texts mean");
            Suggester suggester = Suggester.of(material, texts(), meanings);
            progress.stage(
                    "suggesting for %,d reports".formatted(suggester.reports().size()));
            SuggestionCounts counts = file.write(key, new SuggestionRun(suggester, progress::step));
            meanings.save();
            return counts;
        }
    }

    /** What a language model says of every report whose text is at hand. */
    List<AssistedClaim> assist(Assistant assistant) {
        var claims = new AssistantClaims(assistant);
        Map<ReportKey, Passage> passages = new TreeMap<>();
        new Passages(texts()).of(material).forEach(passage -> passages.put(passage.at(), passage));
        try (Meanings meanings = meanings()) {
            Suggester suggester = Suggester.of(material, texts(), meanings);
            return passages.values().stream()
                    .flatMap(passage -> texts().apply(passage.at().article()).stream()
                            .flatMap(article -> suggester.of(passage.at()).stream()
                                    .flatMap(report -> claims.of(report, article, extent(passage)).stream())))
                    .toList();
        }
    }

    private static Span extent(Passage passage) {
        List<Span> content = passage.report().content();
        return new Span(content.get(0).start(), content.get(content.size() - 1).end());
    }

    /** Keeps what a language model suggested beside the other suggestions. */
    void write(List<AssistedClaim> claims) {
        AssistedLines.write(claims, cache.resolve("assisted.jsonl"));
    }

    /** A digest of all that the suggestions depend on. */
    private String key() {
        MessageDigest digest = Sha256.digester();
        add(digest, Software.version() + " " + Suggester.VERSION);
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(each -> {
                add(digest, folder.relativize(each).toString());
                digest.update(digest(each));
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        texts.ifPresent(at -> names(at.folder()).forEach(name -> add(digest, name)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Which texts are at hand; what is in them the dossiers say by their hashes. */
    private static List<String> names(Path texts) {
        try (Stream<Path> files = Files.list(texts)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] digest(Path file) {
        try {
            return Sha256.digester().digest(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
