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
        WordList women,
        WordList organizations,
        WordList common,
        WordList noNames) {

    public static Vocabulary load() {
        return new Vocabulary(
                WordList.load("titles.txt"),
                WordList.load("groups.txt"),
                WordList.load("documents.txt"),
                WordList.load("things.txt"),
                WordList.load("institutions.txt"),
                WordList.load("names-male.txt"),
                WordList.load("names-female.txt"),
                WordList.load("organization-words.txt"),
                WordList.load("common-words.txt"),
                WordList.load("no-names.txt"));
    }

    public boolean isTitle(String word) {
        return titles.contains(word) || titles.contains(word + ".");
    }

    /** A word for several people: {@code officials}, {@code ministers}. */
    public boolean isGroup(String word) {
        return groups.contains(word) || titles.containsPlural(word) && !institutions.contains(word);
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

    public boolean isGivenName(String word) {
        return men.contains(word) || women.contains(word);
    }

    /** A word in names of bodies: {@code Board}, {@code Holdings}, {@code Gazette}. */
    public boolean isOrganizationWord(String word) {
        return isInstitution(word) || organizations.contains(word);
    }

    /** A given name that is an everyday word as well: {@code Grace}, {@code Mark}. */
    public boolean isCommonGivenName(String word) {
        return common.contains(word);
    }

    /** An everyday word, which in lower case is no name. */
    public boolean isCommon(String word) {
        return common.contains(word) && !isGivenName(word);
    }

    /** A word that begins a sentence with a capital and is never a name. */
    public boolean isNoName(String word) {
        return noNames.contains(word);
    }
}
