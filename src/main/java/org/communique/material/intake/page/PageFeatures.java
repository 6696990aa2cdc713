package org.communique.material.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.material.intake.page.layout.Block;
import org.communique.material.intake.page.layout.Blocks;
import org.communique.material.intake.page.layout.Layout;
import org.jsoup.nodes.Document;

/** The blocks of a page, what is known of each, and the headline. */
record PageFeatures(List<Block> blocks, List<Features> features, Optional<String> headline) {

    static PageFeatures of(Document page) {
        Blocks read = Blocks.of(page.body());
        List<Block> blocks = read.blocks();
        if (blocks.isEmpty()) {
            return new PageFeatures(List.of(), List.of(), Optional.empty());
        }
        var told = new Told(page);
        int headline = told.headline(blocks);
        var surroundings = new Surroundings(new Layout(read), told, headline);
        List<Features> features = IntStream.range(0, blocks.size())
                .mapToObj(at -> surroundings.features(at))
                .toList();
        return new PageFeatures(
                blocks,
                features,
                headline < 0
                        ? Optional.empty()
                        : Optional.of(blocks.get(headline).text()));
    }
}
