package org.communique.resolution.lexicon;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.resolution.text.Spelling;

/** What is said of members of parties: {@code the Republican nominee}, {@code GOP nominee Ida Quay}. */
public final class PartyWords {

    private static final Pattern PARTY = Pattern.compile(
            "(?i)(?:democrat|republican|conservative|labour|liberal|tory|green|socialist|independent|gop)(?:s|ic)?");

    private PartyWords() {}

    public static boolean is(String word) {
        return PARTY.matcher(word).matches();
    }

    /** The first party that words name, the same for all its names; nothing where they name none. */
    public static String in(String words) {
        Matcher found = PARTY.matcher(words);
        String party = found.find() ? Spelling.lower(found.group()).substring(0, 3) : "";
        return party.equals("gop") ? "rep" : party;
    }
}
