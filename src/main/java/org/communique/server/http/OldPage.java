package org.communique.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.server.page.Phrases;

/**
 * What the page of an old version says besides, and where it leads: to pages of the same version.
 *
 * @param number of the version
 * @param last the number of the present version
 * @param name as sentences name it
 * @param issued the day of its release
 * @param now the address of the page in the present version
 */
public record OldPage(int number, int last, String name, String issued, String now) {

    /** The request's attribute that holds this, where an old version is read. */
    public static final String ATTRIBUTE = OldPage.class.getName();

    private static final Pattern LINK = Pattern.compile("(\\s(?:href|action)=\")(/[^\"#]*)");
    private static final Pattern LANGUAGE = Pattern.compile("<html lang=\"([^\"]+)\"");
    private static final Pattern MAIN = Pattern.compile("<main [^>]*>");

    /** Each version has them; what else there is stands outside of versions. */
    private static final List<String> VERSIONED =
            List.of("/id/", "/graph/", "/query/", "/queries/", "/search", "/sparql");

    static Optional<OldPage> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof OldPage page ? Optional.of(page) : Optional.empty();
    }

    /** The page with a note above its content. */
    String marked(String page) {
        String led = CalledAddress.TAG.matcher(page).replaceAll(tag -> Matcher.quoteReplacement(led(tag.group())));
        return MAIN.matcher(led).replaceFirst(main -> Matcher.quoteReplacement(main.group() + note(page)));
    }

    private String led(String tag) {
        Matcher link = LINK.matcher(tag);
        if (!link.find() || !isVersioned(link.group(2))) {
            return tag;
        }
        String address = link.group(2);
        String mark = (address.contains("?") ? "&amp;" : "?") + "version=" + number;
        String rest = tag.substring(link.end());
        String field =
                tag.startsWith("<form") ? "<input type=\"hidden\" name=\"version\" value=\"" + number + "\">" : "";
        return tag.substring(0, link.end()) + mark + rest + field;
    }

    private static boolean isVersioned(String address) {
        return address.equals("/") || VERSIONED.stream().anyMatch(address::startsWith);
    }

    /** In the page's language. */
    private String note(String page) {
        Matcher language = LANGUAGE.matcher(page);
        Phrases phrases = Phrases.in(language.find() ? language.group(1) : "en");
        return "\n<p class=\"old-version\" role=\"note\" lang=\"%s\">%s <a href=\"%s\">%s</a> <a href=\"/changes\">%s</a></p>"
                .formatted(
                        phrases.language(),
                        phrases.say("version.old", name.replaceFirst("^version ", ""), last, issued),
                        now.replace("&", "&amp;"),
                        phrases.say("version.present"),
                        phrases.say("changes"));
    }
}
