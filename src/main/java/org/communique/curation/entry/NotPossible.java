package org.communique.curation.entry;

/** A decision that cannot be made on the material as it is; the message says why, and what to do. */
public final class NotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean isAgainstDecision;

    public NotPossible(String message) {
        this(message, false);
    }

    private NotPossible(String message, boolean isAgainstDecision) {
        super(message);
        this.isAgainstDecision = isAgainstDecision;
    }

    public static NotPossible against(String message) {
        return new NotPossible(message, true);
    }

    /** Whether a person decided the opposite before. */
    public boolean isAgainstDecision() {
        return isAgainstDecision;
    }

    /** Why, as a sentence. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
