package org.communique.checking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.communique.dossier.Authority;
import org.communique.dossier.Dossier;
import org.communique.dossier.Entity;
import org.communique.dossier.Evidence;
import org.communique.dossier.Material;
import org.communique.dossier.Naming;
import org.communique.material.Article;
import org.communique.material.Problem;

/**
 * Compares the material with the texts of the articles, where they are at hand: the hash and the length of each text,
 * and the words that quotations, cues and names claim to find at their spans.
 */
public final class TextVerifier {

    private final Function<String, Optional<Article>> texts;
    private final Consumer<Problem> problems;

    /** @param texts gives the article of an id; one that it does not give is passed over */
    public TextVerifier(Function<String, Optional<Article>> texts, Consumer<Problem> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** Compares the whole material, one text after the other. */
    public void verify(Material material) {
        Map<String, List<PrintedName>> names = namesByArticle(material.authority());
        material.dossiers()
                .forEach(dossier -> texts.apply(dossier.article().id())
                        .filter(text -> isTheTextOf(dossier.article(), text))
                        .ifPresent(text -> {
                            var words = new WordsCheck(text, problems);
                            dossier.reports().forEach(words::report);
                            names.getOrDefault(text.id(), List.of())
                                    .forEach(name -> words.name(name.text, name.passage));
                        }));
    }

    /** A spelling of a name with the passage that prints it. */
    private record PrintedName(String text, Evidence.Passage passage) {}

    private static Map<String, List<PrintedName>> namesByArticle(Authority authority) {
        var byArticle = new HashMap<String, List<PrintedName>>();
        for (Entity.Named entity : authority.all(Entity.Named.class)) {
            for (Naming.Variant variant : entity.naming().variants()) {
                variant.evidence().stream()
                        .filter(Evidence.Passage.class::isInstance)
                        .map(Evidence.Passage.class::cast)
                        .forEach(passage -> byArticle
                                .computeIfAbsent(passage.document(), key -> new ArrayList<>())
                                .add(new PrintedName(variant.text(), passage)));
            }
        }
        return byArticle;
    }

    private boolean isTheTextOf(Dossier.Source article, Article text) {
        if (!article.sha256().equals(text.digest())) {
            String message =
                    "the stored text has the SHA-256 %s, not %s: it differs from the text that the dossier describes";
            problems.accept(new Problem(
                    Problem.Kind.WRONG_HASH, article.place(), message.formatted(text.digest(), article.sha256())));
            return false;
        }
        if (article.codePoints() != text.codePoints()) {
            String message = "the text has %d code points, not %d";
            problems.accept(new Problem(
                    Problem.Kind.BAD_VALUE,
                    article.place(),
                    message.formatted(text.codePoints(), article.codePoints())));
        }
        return true;
    }
}
