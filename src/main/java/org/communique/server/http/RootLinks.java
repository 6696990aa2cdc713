package org.communique.server.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of a page that begin at the root of this server, which others reach under a path of theirs. */
final class RootLinks {

    /** A start tag with its attributes; the templates write every value in double quotation marks. */
    static final Pattern TAG = Pattern.compile("<[a-zA-Z][^\\s<>\"]*+(?:[^<>\"]++|\"[^\"]*+\")*+>");

    private static final Pattern FROM_ROOT = Pattern.compile("(\\s(?:href|src|action)=\")(/(?!/))");

    private RootLinks() {}

    /** The page with a path before its links. */
    static String under(String path, String page) {
        String put = "$1" + Matcher.quoteReplacement(path) + "$2";
        return TAG.matcher(page)
                .replaceAll(tag ->
                        Matcher.quoteReplacement(FROM_ROOT.matcher(tag.group()).replaceAll(put)));
    }
}
