package org.communique.extension;

/** Another extractor gave no answer about an article; what was extracted before it is kept. */
public final class ExtractionFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExtractionFailed(String message) {
        super(message);
    }
}
