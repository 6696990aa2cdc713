package org.communique.material.intake.archive;

import java.util.Optional;
import org.communique.material.intake.metadata.Metadata;

/**
 * One document as a file or an archive holds it.
 *
 * @param place for messages: a file, with the line or record where it holds several
 * @param id a name that the file or the entry has; nothing where the document has none
 * @param url from where it was fetched
 * @param known what is said about it outside of it
 */
public record RawDocument(
        String place, Optional<String> id, Kind kind, Content content, Optional<String> url, Metadata known) {

    /** What is to be made of it. */
    public enum Kind {
        TEXT,
        /** A page, of which the article is a part. */
        HTML,
        /** HTML that is all the article's. */
        FRAGMENT
    }

    /** Bytes, or characters where these are known already. */
    public sealed interface Content permits Bytes, Characters {}

    /** @param charset as the transfer's header gives it */
    public record Bytes(byte[] bytes, Optional<String> charset) implements Content {}

    public record Characters(String text) implements Content {}
}
