package org.communique.material.intake;

import java.util.Optional;

/**
 * The bytes of one document.
 *
 * @param place for messages: a file, with the line or record where it holds several
 * @param name of the file, without its ending; nothing where the document has none
 * @param charset as the transfer's header gives it
 * @param url from where it was fetched
 */
record RawDocument(String place, Optional<String> name, byte[] bytes, Optional<String> charset, Optional<String> url) {}
