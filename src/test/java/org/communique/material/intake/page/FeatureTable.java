package org.communique.material.intake.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.material.intake.bytes.Encoding;
import org.communique.material.intake.page.layout.Block;
import org.jsoup.Jsoup;

/** Prints what is known of each block of each page in a folder, a page a line, for {@code training/pages.py}. */
public final class FeatureTable {

    private FeatureTable() {}

    public static void main(String[] folders) throws IOException {
        var json = new JsonMapper();
        for (String folder : folders) {
            try (Stream<Path> pages = Files.list(Path.of(folder))) {
                for (Path page : pages.filter(file -> file.toString().endsWith(".html"))
                        .sorted()
                        .toList()) {
                    String html = Encoding.decode(Files.readAllBytes(page), Optional.empty())
                            .text()
                            .orElse("");
                    var features = PageFeatures.of(Jsoup.parse(html));
                    System.out.println(json.writeValueAsString(Map.of(
                            "page", page.toString(),
                            "patterns",
                                    features.blocks().stream()
                                            .map(block -> block.frame().pattern())
                                            .toList(),
                            "texts", features.blocks().stream().map(Block::text).toList(),
                            "features",
                                    features.features().stream()
                                            .map(Features::values)
                                            .toList())));
                }
            }
        }
    }
}
