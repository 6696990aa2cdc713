package org.communique.editing;

/** A file that people also write was left as it is; the message says which, why, and what to do. */
public final class EditRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public EditRefused(String message) {
        super(message);
    }

    public EditRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
