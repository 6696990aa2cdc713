package org.communique.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a dossier's file, in which people and programmes write. Entries that say {@code review: machine} are the
 * programmes'; every other line stays as it is, with its comments.
 */
public final class DossierFile {

    private static final Pattern ENTRY = Pattern.compile("( *)- .*\\R?");
    private static final Pattern MACHINE = Pattern.compile("(?m)^ *(?:- )?review: machine[ \\t]*(?:[ \\t]#.*)?$");
    private static final Pattern ASIDE = Pattern.compile("\\s*(?:#.*)?\\R?");
    private static final String INDENT = "  ";

    private final String text;

    public DossierFile(String text) {
        this.text = text;
    }

    /** The file with other entries of the programmes under a key, or nothing where the key is not written as a block. */
    public Optional<DossierFile> with(String key, List<Map<String, Object>> entries, List<String> kept) {
        Matcher head = Pattern.compile("(?m)^" + key + ":(.*)(\\R|\\z)").matcher(text);
        if (!head.find()) {
            String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
            return Optional.of(
                    entries.isEmpty()
                            ? this
                            : new DossierFile(text + end + key + ":\n" + YamlText.entries(entries, INDENT.length())));
        }
        if (!head.group(1).matches("\\s*(?:\\[\\s*])?\\s*(?:#.*)?")) {
            return Optional.empty();
        }
        int end = sectionEnd(head.end());
        Section section = Section.of(text.substring(head.end(), end));
        String body = section.with(entries, kept);
        String title = body.isBlank() ? key + ": []\n" : key + ":\n";
        boolean asIs =
                body.isBlank() == head.group(1).contains("[") && !head.group(2).isEmpty();
        return Optional.of(new DossierFile(
                text.substring(0, head.start()) + (asIs ? head.group() : title) + body + text.substring(end)));
    }

    /** Where the next key of the document begins. */
    private int sectionEnd(int from) {
        Matcher next = Pattern.compile("(?m)^[^\\s#-]").matcher(text);
        return next.find(from) ? next.start() : text.length();
    }

    @Override
    public String toString() {
        return text;
    }

    /** The entries of a list with what stands before them. */
    private record Section(String before, List<String> entries, String indent) {

        static Section of(String lines) {
            StringBuilder before = new StringBuilder();
            List<String> entries = new ArrayList<>();
            String indent = "";
            for (String line : lines.split("(?<=\\n)")) {
                Matcher entry = ENTRY.matcher(line);
                boolean begins =
                        entry.matches() && (entries.isEmpty() || entry.group(1).equals(indent));
                if (begins) {
                    indent = entry.group(1);
                    entries.add(line);
                } else if (entries.isEmpty()) {
                    before.append(line);
                } else {
                    entries.set(entries.size() - 1, entries.get(entries.size() - 1) + line);
                }
            }
            return new Section(before.toString(), entries, entries.isEmpty() ? INDENT : indent);
        }

        public String with(List<Map<String, Object>> added, List<String> kept) {
            String own = before
                    + entries.stream()
                            .map(entry -> isReplaced(entry, kept) ? aside(entry) : entry)
                            .collect(Collectors.joining());
            String trailing = trailing(own);
            String start = own.substring(0, own.length() - trailing.length());
            String joint = start.isEmpty() || start.endsWith("\n") ? "" : "\n";
            return start + joint + YamlText.entries(added, indent.length()) + trailing;
        }

        private static boolean isReplaced(String entry, List<String> kept) {
            return MACHINE.matcher(entry).find()
                    && kept.stream()
                            .noneMatch(id -> Pattern.compile("(?m)^ *(?:- )?id: " + Pattern.quote(id) + "\\s*$")
                                    .matcher(entry)
                                    .find());
        }

        /** The comments and empty lines after an entry, which may belong to the next. */
        private static String aside(String entry) {
            return trailing(entry);
        }

        private static String trailing(String lines) {
            String[] each = lines.split("(?<=\\n)");
            int from = each.length;
            while (from > 0 && ASIDE.matcher(each[from - 1]).matches()) {
                from--;
            }
            return String.join("", List.of(each).subList(from, each.length));
        }
    }
}
