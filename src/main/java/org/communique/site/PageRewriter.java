package org.communique.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a page of the server into one that stands in a folder: its links lead to files, and what only a server does is
 * left out.
 */
final class PageRewriter {

    private static final Pattern LINK = Pattern.compile("\\b(href|src)=\"([^\"]*)\"");
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b.*?</form>");
    private static final Pattern SEARCH = Pattern.compile("<link rel=\"search\"[^>]*>\\s*");
    private static final Pattern LEADING = Pattern.compile(
            "<link\\b[^>]*\\bhref=\"([^\"]*)\"[^>]*>\\s*|(?:<li>\\s*)?<a\\b[^>]*\\bhref=\"([^\"]*)\"[^>]*>[^<]*</a>(?:\\s*</li>)?");
    private static final Pattern SIGNPOST = Pattern.compile("<([^>]*)>; rel=\"([^\"]*)\"(?:; type=\"([^\"]*)\")?");

    private final String server;
    private final Address page;
    private final Formats formats;
    private final RelativeLinks links;
    private final Set<Address> found = new LinkedHashSet<>();

    /** @param server the address that the page was had from, without a slash at its end */
    PageRewriter(String server, Address page, Formats formats) {
        this.server = server;
        this.page = page;
        this.formats = formats;
        this.links = new RelativeLinks(page.file());
    }

    /** A page as it stands in the twin, and the addresses that it leads to. */
    record Rewritten(String page, Set<Address> leadsTo) {}

    /** @param signposts the values of the page's Link headers, which files do not have: they go into its head */
    Rewritten rewrite(String html, List<String> signposts) {
        String shown = SEARCH.matcher(FORM.matcher(html).replaceAll("")).replaceAll("");
        String signposted = shown.replaceFirst("</head>", Matcher.quoteReplacement(inHead(signposts) + "</head>"));
        String fewer = LEADING.matcher(signposted).replaceAll(this::unlessLeftOut);
        String linked = LINK.matcher(fewer).replaceAll(this::relative);
        return new Rewritten(linked, Set.copyOf(found));
    }

    private static String inHead(List<String> signposts) {
        StringBuilder head = new StringBuilder();
        signposts.forEach(header -> SIGNPOST.matcher(header).results().forEach(post -> head.append(element(post))));
        return head.toString();
    }

    private static String element(MatchResult post) {
        String type = post.group(3) == null ? "" : " type=\"" + escaped(post.group(3)) + '"';
        return "<link rel=\"" + escaped(post.group(2)) + "\" href=\"" + escaped(post.group(1)) + '"' + type + ">\n";
    }

    private String unlessLeftOut(MatchResult element) {
        String target = local(element.group(1) == null ? element.group(2) : element.group(1));
        return Address.of(target, page).filter(formats::leavesOut).isPresent()
                ? ""
                : Matcher.quoteReplacement(element.group());
    }

    private String local(String attribute) {
        String target = unescaped(attribute);
        boolean isOwn = !server.isEmpty() && target.startsWith(server + "/");
        return formats.instead(isOwn ? target.substring(server.length()) : target);
    }

    private String relative(MatchResult link) {
        String target = unescaped(link.group(2));
        String local = local(link.group(2));
        String changed = Address.of(local, page)
                .map(address -> file(address, fragment(local)))
                .orElse(target);
        return Matcher.quoteReplacement(link.group(1) + "=\"" + escaped(changed) + '"');
    }

    private String file(Address address, String fragment) {
        found.add(address);
        return links.to(address.file()) + (address.isForServers() ? "" : fragment);
    }

    private static String fragment(String link) {
        int hash = link.indexOf('#');
        return hash < 0 ? "" : link.substring(hash);
    }

    static String unescaped(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
