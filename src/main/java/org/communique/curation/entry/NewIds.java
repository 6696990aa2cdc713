package org.communique.curation.entry;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.curation.shelf.Shelf;
import org.communique.material.Sha256;

/** Ids of what a curator makes: readable, free, and the same for the same thing in two copies of a dataset. */
public final class NewIds {

    private static final int LONGEST = 48;
    private static final int DIGITS = 4;
    private static final int REPORT_DIGITS = 10;

    private final Shelf shelf;
    private final Set<String> given = new HashSet<>();

    public NewIds(Shelf shelf) {
        this.shelf = shelf;
    }

    private boolean isTaken(String id) {
        return given.contains(id)
                || shelf.authority().find(id).isPresent()
                || shelf.statement(id).isPresent()
                || shelf.assessments().stream().anyMatch(one -> one.id().equals(id));
    }

    /** From a name: {@code jose-marsh}. Where that is taken, a digest of the identity follows. */
    public String of(String name, String identity) {
        String readable = readable(name);
        String id = readable.isEmpty() || isTaken(readable)
                ? (readable.isEmpty() ? "c" : readable) + "-" + digits(identity, DIGITS)
                : readable;
        return free(id);
    }

    /** From a speaker and a day; always with a digest, since a speaker may say several things on a day. */
    public String statement(String speaker, String day, String identity) {
        return free(readable(speaker + " " + day) + "-" + digits(identity, DIGITS));
    }

    public static String report(String identity) {
        return "c" + digits(identity, REPORT_DIGITS);
    }

    private String free(String id) {
        String free = id;
        for (int count = 2; isTaken(free); count++) {
            free = id + "-" + count;
        }
        given.add(free);
        return free;
    }

    private static String readable(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        String joined = String.join("-", List.of(plain.split("[^a-z0-9]+"))).replaceAll("^-+", "");
        return joined.substring(0, Math.min(LONGEST, joined.length())).replaceAll("-+$", "");
    }

    private static String digits(String identity, int count) {
        return Sha256.of(identity).hex().substring(0, count).toLowerCase(Locale.ROOT);
    }
}
