package org.communique.material.intake;

import java.util.Optional;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.intake.Encoding.Decoded;

/** Makes a document of bytes, or tells why not. */
final class DocumentMaker {

    private final Limits limits;
    private final Intake intake;

    DocumentMaker(Limits limits, Intake intake) {
        this.limits = limits;
        this.intake = intake;
    }

    void text(RawDocument raw) {
        decoded(raw).ifPresent(text -> {
            FrontMatter file = FrontMatter.of(text);
            give(raw, raw.name(), file.text(), file.metadata());
        });
    }

    void html(RawDocument raw) {
        decoded(raw).ifPresent(html -> page(raw, raw.name(), html, Metadata.NONE));
    }

    /** A page whose characters are known already; what is said about it elsewhere goes before what it says itself. */
    void page(RawDocument raw, Optional<String> id, String html, Metadata known) {
        parsed(raw, html).ifPresent(page -> give(raw, id, page.text(), known.or(page.metadata())));
    }

    private Optional<HtmlPage> parsed(RawDocument raw, String html) {
        try {
            return Optional.of(HtmlPage.of(html));
        } catch (IndexOutOfBoundsException failure) {
            // jsoup 1.24.1 leaves its own list where formatting elements are nested hundreds deep and closed by blocks.
            problem(Problem.Kind.SYNTAX, raw.place(), "its elements are nested too deeply or too wildly to be read");
            return Optional.empty();
        }
    }

    /** Gives a text as it is, or tells why it cannot be an article. */
    void give(RawDocument raw, Optional<String> id, String text, Metadata metadata) {
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            problem(Problem.Kind.BAD_VALUE, raw.place(), fault.get());
            return;
        }
        Optional<String> url = raw.url().or(metadata::url);
        String name = id.map(ArticleIds::named)
                .or(() -> url.map(ArticleIds::addressed))
                .orElseGet(() -> ArticleIds.texted(text));
        intake.document(new Document(Article.of(name, text), metadata.or(fetched(raw))));
    }

    private static Metadata fetched(RawDocument raw) {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                raw.url().filter(Metadata::isAddress));
    }

    private Optional<String> decoded(RawDocument raw) {
        if (raw.bytes().length > limits.bytes()) {
            problem(
                    Problem.Kind.UNREADABLE,
                    raw.place(),
                    "it has more than %,d bytes; split it".formatted(limits.bytes()));
            return Optional.empty();
        }
        Decoded decoded = Encoding.decode(raw.bytes(), raw.charset());
        if (decoded.text().isEmpty()) {
            problem(Problem.Kind.ENCODING, raw.place(), decoded.remark().orElse("its encoding is unknown"));
        } else {
            decoded.remark().ifPresent(remark -> intake.remark(raw.place() + ": " + remark));
        }
        return decoded.text();
    }

    private Optional<String> fault(String text) {
        if (text.isBlank()) {
            return Optional.of("there is no text in it");
        }
        if (text.indexOf('\0') >= 0) {
            return Optional.of("it holds NUL characters, which no text has: is it a text at all?");
        }
        if (text.codePoints().anyMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF)) {
            return Optional.of("it holds half of a character (an unpaired surrogate)");
        }
        int length = text.codePointCount(0, text.length());
        return length <= limits.characters()
                ? Optional.empty()
                : Optional.of("the text has %,d characters, more than the %,d that are read as one article; split it"
                        .formatted(length, limits.characters()));
    }

    private void problem(Problem.Kind kind, String place, String message) {
        intake.problem(new Problem(kind, place, message));
    }
}
