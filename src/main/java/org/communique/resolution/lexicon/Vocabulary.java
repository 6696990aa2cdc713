package org.communique.resolution.lexicon;

import org.communique.resolution.text.WordList;

/** The words by which mentions are told: titles, sorts of people, of texts, of bodies, and given names. */
public record Vocabulary(
        WordList titles,
        WordList groups,
        WordList documents,
        WordList things,
        WordList institutions,
        WordList men,
        WordList women) {

    static Vocabulary load() {
        return new Vocabulary(
                WordList.load("titles.txt"),
                WordList.load("groups.txt"),
                WordList.load("documents.txt"),
                WordList.load("things.txt"),
                WordList.load("institutions.txt"),
                WordList.load("names-male.txt"),
                WordList.load("names-female.txt"));
    }

    public boolean isTitle(String word) {
        return titles.contains(word) || titles.contains(word + ".");
    }

    /** A word for several people: {@code officials}, {@code ministers}. */
    public boolean isGroup(String word) {
        return groups.contains(word) || titles.containsPlural(word);
    }

    public boolean isInstitution(String word) {
        return institutions.contains(word);
    }

    public boolean isDocument(String word) {
        return documents.contains(word);
    }

    public boolean isThing(String word) {
        return things.contains(word);
    }
}
