package org.communique.cli.option;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.communique.attribution.AttributionExtractor;
import org.communique.attribution.language.AnyLanguageExtractor;
import org.communique.attribution.rules.RulesExtractor;
import org.communique.attribution.tagger.TaggerExtractor;
import picocli.CommandLine.Option;

/** Which extractor finds the attributions. */
public final class Extractors {

    /** The extractors by the names that people type. */
    enum Name {
        TAGGER(TaggerExtractor::load),
        RULES(RulesExtractor::load);

        private final Supplier<AttributionExtractor> loader;

        Name(Supplier<AttributionExtractor> loader) {
            this.loader = loader;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--extractor",
            paramLabel = "NAME",
            description =
                    "'tagger', the trained model, or 'rules', which needs no native code (default: " + "${DEFAULT-VALUE}).")
    private Name name = Name.TAGGER;

    /** Runs something with the extractor, which holds memory outside of Java until it is closed. */
    public void using(Consumer<AttributionExtractor> work) {
        AttributionExtractor extractor = name.loader.get();
        try {
            work.accept(new AnyLanguageExtractor(extractor));
        } finally {
            if (extractor instanceof TaggerExtractor tagger) {
                tagger.close();
            }
        }
    }
}
