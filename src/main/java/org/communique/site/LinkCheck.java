package org.communique.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows every link of every page of a twin, and every address of its sitemaps and feeds, to the file and the place in it. */
public final class LinkCheck {

    private static final Pattern LINK = Pattern.compile("\\b(?:href|src)=\"([^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\bid=\"([^\"]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z][a-z+.-]*:.*|//.*|");

    private final SiteFiles files;
    private final String address;
    private final Set<String> there = new HashSet<>();
    private final Map<String, Set<String>> places = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private long links;

    private LinkCheck(Path folder, String address) {
        this.files = new SiteFiles(folder);
        this.address = address;
    }

    /**
     * What was found.
     *
     * @param broken each with the file that it stands in
     */
    public record Links(long files, long links, List<String> broken) {
        public Links {
            broken = List.copyOf(broken);
        }
    }

    /** @param address where the twin is to be hosted, without a slash at its end */
    public static Links of(Path folder, String address) {
        return new LinkCheck(folder, address).checked();
    }

    private Links checked() {
        List<String> all = files.all();
        there.addAll(all);
        for (String file : all) {
            if (file.endsWith(".html")) {
                page(file);
            } else if (file.endsWith(".xml") || file.endsWith(".atom")) {
                addresses(file);
            }
        }
        return new Links(all.size(), links, broken);
    }

    private void page(String file) {
        Matcher found = LINK.matcher(files.text(file));
        while (found.find()) {
            String link = PageRewriter.unescaped(found.group(1));
            if (link.startsWith(address + "/")) {
                follow(file, link);
            } else if (!ELSEWHERE.matcher(link).matches()) {
                links++;
                String[] parts = link.split("#", 2);
                String target = parts[0].isEmpty() ? file : resolved(file, parts[0]);
                require(file, link, isThere(target, parts.length == 2 ? parts[1] : ""));
            }
        }
    }

    private void addresses(String file) {
        Pattern.compile("(?:<loc>|href=\")(" + Pattern.quote(address) + "/[^\\s\"<]*)")
                .matcher(files.text(file))
                .results()
                .forEach(found -> follow(file, PageRewriter.unescaped(found.group(1))));
    }

    /** An address as a web server would find its file. */
    private void follow(String file, String link) {
        links++;
        String path = decoded(link.substring(address.length() + 1).replaceFirst("[#?].*", ""));
        boolean isFile = there.contains(path);
        String index = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path + "/index.html";
        require(file, link, isFile || there.contains(index));
    }

    private void require(String file, String link, boolean holds) {
        if (!holds) {
            broken.add(file + ": " + link);
        }
    }

    private static String resolved(String file, String link) {
        Path folder = Path.of("/" + file).getParent();
        Path target =
                folder == null ? Path.of("/") : folder.resolve(decoded(link)).normalize();
        return target.toString().substring(1).replace('\\', '/');
    }

    /** The fragment of a thing's IRI names a part of the thing, not a place on its page. */
    private boolean isThere(String file, String place) {
        boolean hasPlaces = file.endsWith(".html") && !file.startsWith("id/");
        return there.contains(file)
                && (place.isEmpty() || !hasPlaces || places(file).contains(decoded(place)));
    }

    private Set<String> places(String file) {
        return places.computeIfAbsent(file, page -> {
            Set<String> ids = new HashSet<>();
            PLACE.matcher(files.text(page)).results().forEach(found -> ids.add(PageRewriter.unescaped(found.group(1))));
            return ids;
        });
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
