package org.communique.material.intake;

import java.util.Optional;
import org.communique.material.Article;
import org.communique.material.Problem;
import org.communique.material.intake.archive.Contents;
import org.communique.material.intake.archive.RawDocument;
import org.communique.material.intake.archive.RawDocument.Bytes;
import org.communique.material.intake.archive.RawDocument.Characters;
import org.communique.material.intake.bytes.Encoding;
import org.communique.material.intake.bytes.Encoding.Decoded;
import org.communique.material.intake.bytes.Limits;
import org.communique.material.intake.days.Days;
import org.communique.material.intake.days.Writing;
import org.communique.material.intake.language.TextLanguage;
import org.communique.material.intake.metadata.FrontMatter;
import org.communique.material.intake.metadata.Metadata;
import org.communique.material.intake.metadata.NamedDay;
import org.communique.material.intake.metadata.SideTable;
import org.communique.material.intake.metadata.TextDay;
import org.communique.material.intake.page.Fragment;
import org.communique.material.intake.page.MainContent;

/** Makes a document of bytes, or tells why not. */
final class DocumentMaker implements Contents {

    private final Limits limits;
    private final Intake intake;
    private final SideTable table;
    private final ArticleIds ids;
    private final MainContent content = new MainContent();

    DocumentMaker(Limits limits, Intake intake, SideTable table, ArticleIds ids) {
        this.limits = limits;
        this.ids = ids;
        this.table = table;
        this.intake = intake;
    }

    @Override
    public void document(RawDocument raw) {
        made(raw).ifPresent(intake::document);
    }

    private Optional<Document> made(RawDocument raw) {
        try {
            return characters(raw).flatMap(text -> read(raw, text));
        } catch (IndexOutOfBoundsException | StackOverflowError tooDeep) {
            // jsoup 1.24.1 leaves its own list where formatting elements are nested hundreds deep and closed by blocks.
            problem(
                    Problem.Kind.SYNTAX,
                    raw.place(),
                    "its elements are nested too deeply or too wildly to be read; save its text instead");
            return Optional.empty();
        }
    }

    private Optional<Document> read(RawDocument raw, String text) {
        return switch (raw.kind()) {
            case HTML -> page(raw, text);
            case TEXT -> text(raw, text);
            case FRAGMENT -> give(raw, Fragment.text(text), raw.known());
        };
    }

    /** Tells which rows of the table were about no document. */
    void finish() {
        table.leftOver().ifPresent(intake::remark);
    }

    @Override
    public void problem(Problem problem) {
        intake.problem(problem);
    }

    private Optional<Document> text(RawDocument raw, String text) {
        if (raw.content() instanceof Bytes) {
            FrontMatter file = frontMatter(raw, text);
            return give(raw, file.text(), raw.known().or(file.metadata()));
        }
        return give(raw, text, raw.known());
    }

    private FrontMatter frontMatter(RawDocument raw, String text) {
        FrontMatter file = FrontMatter.of(text);
        file.notADay()
                .ifPresent(value -> problem(
                        Problem.Kind.BAD_VALUE,
                        raw.place(),
                        "the date '%s' in its front matter is not a day such as 2022-01-07".formatted(value)));
        return file;
    }

    /** What is said about a page elsewhere, or before it by hand, goes before what it says itself. */
    private Optional<Document> page(RawDocument raw, String html) {
        FrontMatter file = frontMatter(raw, html);
        HtmlPage page = HtmlPage.of(file.text(), content);
        Optional<String> shortfall = page.main().shortfall();
        shortfall.ifPresent(told -> problem(Problem.Kind.INCOMPLETE, raw.place(), told));
        return page.main().words() > 0 || shortfall.isEmpty()
                ? give(raw, page.main().text(), raw.known().or(file.metadata()).or(page.metadata()))
                : Optional.empty();
    }

    private Optional<String> characters(RawDocument raw) {
        return raw.content() instanceof Bytes bytes
                ? decoded(raw.place(), bytes)
                : Optional.of(((Characters) raw.content()).text());
    }

    /** Gives a text as it is, or tells why it cannot be an article. */
    private Optional<Document> give(RawDocument raw, String text, Metadata metadata) {
        Optional<String> fault = fault(text);
        if (fault.isPresent()) {
            problem(Problem.Kind.BAD_VALUE, raw.place(), fault.get());
            return Optional.empty();
        }
        Optional<String> url = raw.url().or(metadata::url);
        String name = raw.id()
                .map(ArticleIds::named)
                .or(() -> url.map(ArticleIds::addressed))
                .orElseGet(() -> ArticleIds.texted(text));
        return Optional.of(
                new Document(Article.of(ids.unlike(name), text), completed(metadata.at(raw.url()), raw, text)));
    }

    /** What the table says goes before all else; what nothing says the text tells, or the address, or the name. */
    private Metadata completed(Metadata own, RawDocument raw, String text) {
        Metadata said = table.about(raw.id(), own.url()).or(own);
        Optional<String> language = TextLanguage.of(text, said.language());
        return said.in(language)
                .on(() -> new TextDay(new Days(Writing.of(language))).in(text))
                .on(() -> said.url().flatMap(NamedDay::ofAddress))
                .on(() -> raw.id().flatMap(NamedDay::ofFile));
    }

    private Optional<String> decoded(String place, Bytes content) {
        if (content.bytes().length > limits.bytes()) {
            problem(Problem.Kind.UNREADABLE, place, "it has more than %,d bytes; split it".formatted(limits.bytes()));
            return Optional.empty();
        }
        Decoded decoded = Encoding.decode(content.bytes(), content.charset());
        if (decoded.text().isEmpty()) {
            problem(Problem.Kind.ENCODING, place, decoded.remark().orElse("its encoding is unknown"));
        } else {
            decoded.remark().ifPresent(remark -> intake.remark(place + ": " + remark));
        }
        return decoded.text();
    }

    private Optional<String> fault(String text) {
        if (text.isBlank()) {
            return Optional.of("there is no text in it; save the page or its text again");
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
