package org.communique.curation.decision;

/** Why a person rejects a draft. */
public enum Reason {
    NOT_SAID("nobody said this"),
    WRONG_WORDS("the wrong words are marked"),
    NO_ATTRIBUTION("this is no attribution"),
    OTHER("another reason");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** As it stands in the dossier: {@code nobody said this}. */
    public String words() {
        return words;
    }
}
