package org.communique.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the client of a request calls this server: scheme, host, and what stands before every path. A proxy on this
 * machine may say so; what anybody else says of it is not believed.
 */
public record CalledAddress(HttpServletRequest request) {

    /** The request's attribute that holds what was removed before its path. */
    public static final String PREFIX = CalledAddress.class.getName() + ".prefix";

    /** The request's attribute that holds what stood before its path, as far as this server knows. */
    public static final String USUAL_PREFIX = CalledAddress.class.getName() + ".usualPrefix";

    /** A start tag with its attributes; the templates write every value in double quotation marks. */
    static final Pattern TAG = Pattern.compile("<[a-zA-Z][^\\s<>\"]*+(?:[^<>\"]++|\"[^\"]*+\")*+>");

    private static final Pattern FROM_ROOT = Pattern.compile("(\\s(?:href|src|action)=\")(/(?!/))");
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+");
    private static final Pattern SCHEME = Pattern.compile("https?");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]-]{1,255}");

    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d+){3}|\\[::1]");

    /** RFC 1035, 2.3.4, and a port. */
    private static final int LONGEST_HOST = 255 + 6;

    /** The address of a path of this server. */
    String address(String path) {
        return forwarded("X-Forwarded-Proto", SCHEME).orElse(request.getScheme()) + "://" + host() + prefix() + path;
    }

    /** Empty, or a path that begins with a slash and ends with none. */
    String prefix() {
        return attribute(PREFIX)
                .or(() -> forwarded("X-Forwarded-Prefix", PATH))
                .or(() -> attribute(USUAL_PREFIX))
                .orElse("");
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable(request.getAttribute(name)).map(Object::toString);
    }

    private String host() {
        String called = request.getRequestURL().toString();
        int from = called.indexOf("//") + 2;
        String host = forwarded("X-Forwarded-Host", HOST).orElse(called.substring(from, called.indexOf('/', from)));
        if (host.length() > LONGEST_HOST) {
            throw RefusedException.badRequest("no host has so long a name");
        }
        return host;
    }

    private Optional<String> forwarded(String header, Pattern form) {
        return isFromHere() ? header(request, header).filter(form.asMatchPredicate()) : Optional.empty();
    }

    /** Whether this machine asks, perhaps as a proxy for others. */
    boolean isFromHere() {
        String peer = request.getRemoteAddr();
        return peer.startsWith("127.")
                || peer.equals("0:0:0:0:0:0:0:1")
                || peer.equals("[::1]")
                || peer.equals("[0:0:0:0:0:0:0:1]");
    }

    /**
     * Whether a page of another site asks, in a browser on this machine. It shows as its Origin; a name that was bent to
     * this machine (DNS rebinding) shows as a Host that is not this server's. Behind a proxy the Host is the proxy's to check, where no page asks.
     *
     * @param base an address of this server
     */
    boolean isOtherSite(String base) {
        String host = name(address("/"));
        String origin = header(request, "Origin").map(CalledAddress::name).orElse(host);
        boolean isOwn = LOOPBACK.matcher(host).matches()
                || host.equals(name(base))
                || !isFromHere()
                // A page could write that header too, but not leave out its Origin where it posts.
                || header(request, "X-Forwarded-For").isPresent()
                        && header(request, "Origin").isEmpty();
        return !isOwn || !origin.equals(host) && !LOOPBACK.matcher(origin).matches();
    }

    private static String name(String address) {
        return address.toLowerCase(Locale.ROOT).replaceFirst("^https?://(\\[[^]]*]|[^/:]*).*", "$1");
    }

    /** A page with what stands before every path before its links. */
    String placed(String page) {
        String put = "$1" + Matcher.quoteReplacement(prefix()) + "$2";
        return TAG.matcher(page)
                .replaceAll(tag ->
                        Matcher.quoteReplacement(FROM_ROOT.matcher(tag.group()).replaceAll(put)));
    }

    /** A parameter of the address, as it stands there. */
    static Optional<String> query(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** A header that is sent in several lines is one list: RFC 9110, 5.2. */
    static Optional<String> header(HttpServletRequest request, String name) {
        List<String> lines = Collections.list(request.getHeaders(name));
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", lines));
    }
}
