package org.communique.material.intake.page;

import java.util.stream.Collectors;
import org.communique.material.intake.page.layout.Block;
import org.communique.material.intake.page.layout.Blocks;
import org.jsoup.Jsoup;

/** HTML that is all the article's, as feeds and data sets hold it. */
public final class Fragment {

    private Fragment() {}

    /** Its paragraphs, an empty line between them. */
    public static String text(String html) {
        return Blocks.of(Jsoup.parseBodyFragment(html).body()).blocks().stream()
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }
}
