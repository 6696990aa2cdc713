package org.communique.resolution.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.resolution.text.Spelling;
import org.communique.resolution.text.WordList;

/**
 * What type of organization one is by its name, a code of the scheme organization-type: {@code Ministry of Tides} is a
 * ministry, {@code Portwick Herald} media, {@code Norway} a state.
 */
public record BodyTypes(Map<String, String> byWord, Set<String> states) {

    private static final Pattern BEHIND_THE_HEAD = Pattern.compile("(?<=\\S) (?:of|for|to|against|on|and) .*");

    public static BodyTypes load() {
        Map<String, String> byWord = new HashMap<>();
        for (String line : WordList.text("body-types.txt").split("\n")) {
            List<String> words = List.of(line.split(" "));
            words.subList(1, words.size()).forEach(word -> byWord.put(word, words.get(0)));
        }
        return new BodyTypes(Map.copyOf(byWord), Gazetteer.states(Countries.load()));
    }

    /** The code; {@code other} where the name tells none. */
    public String of(String name) {
        String lower = Spelling.lower(Spelling.fold(name)).replaceFirst("^the ", "");
        String head = BEHIND_THE_HEAD.matcher(lower).replaceFirst("");
        return states.contains(lower)
                ? "state"
                : Stream.of(head, lower)
                        .map(words -> words.substring(words.lastIndexOf(' ') + 1))
                        .flatMap(word -> Stream.ofNullable(byWord.get(word)))
                        .findFirst()
                        .orElse("other");
    }
}
