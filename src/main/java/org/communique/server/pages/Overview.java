package org.communique.server.pages;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.communique.server.page.Reviewed;
import org.communique.server.resource.Things;
import org.communique.server.thing.home.Home;
import org.communique.server.view.Section;

/** What the first page shows of the whole dataset; it stays as it is while the server runs. */
record Overview(List<Section> sections, Reviewed reviewed) {

    Overview {
        sections = List.copyOf(sections);
    }

    static Overview of(Things things, Path release) {
        Home home = new Home(things.knowledge(), things.places()::link);
        return new Overview(home.sections(), home.reviewed(heldBack(release)));
    }

    /** As the release tells it; nothing where everything is published. */
    private static Map<String, Long> heldBack(Path release) {
        Path file = release.resolve("held-back.json");
        if (!Files.isRegularFile(file)) {
            return Map.of();
        }
        try {
            return new ObjectMapper().readValue(file.toFile(), new TypeReference<Map<String, Long>>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
