package org.communique.cli.suggestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.extension.assistant.AssistedClaim;

/** What a language model suggested, as JSON Lines with the model and the digest of the question. */
final class AssistedLines {

    private AssistedLines() {}

    static void write(List<AssistedClaim> claims, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, claims.stream().map(AssistedLines::line).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String line(AssistedClaim claim) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("report", claim.at().toString());
        claim.proposition().ifPresent(taken -> {
            tree.put("proposition", taken.proposition());
            tree.put("position", taken.position().name().toLowerCase(Locale.ROOT));
        });
        tree.put("quote", List.of(claim.quote().start(), claim.quote().end()));
        tree.put("summary", claim.summary());
        tree.put("model", claim.model());
        tree.put("question", claim.question());
        try {
            return JsonMapper.builder().build().writeValueAsString(tree);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of texts and numbers is JSON", impossible);
        }
    }
}
