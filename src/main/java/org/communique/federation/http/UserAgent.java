package org.communique.federation.http;

import java.util.regex.Pattern;

/** How we introduce ourselves, as Wikimedia's User-Agent policy asks: a name and a contact. */
public final class UserAgent {

    private static final Pattern CONTACT =
            Pattern.compile("(https?://\\S+\\.\\S+|(mailto:)?[^\\s@]+@[^\\s@]+\\.[^\\s@]+)");

    /** For a server in the same process, which needs nobody's address. */
    public static final String OFFLINE = "Communique/0.1 (offline)";

    private UserAgent() {}

    public static String with(String contact) {
        if (!CONTACT.matcher(contact.strip()).matches()) {
            throw new IllegalArgumentException(
                    "live federation needs a contact, a mail address or a web page, that goes into the User-Agent of"
                            + " its requests: Wikidata slows down and shuts out clients without one. Give it with"
                            + " --contact you@example.org or in COMMUNIQUE_CONTACT"
                            + (contact.isBlank() ? "." : "; '" + contact + "' is neither."));
        }
        return "Communique/0.1 (" + contact.strip() + ") Apache-HttpClient/5";
    }
}
