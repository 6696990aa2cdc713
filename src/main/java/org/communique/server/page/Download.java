package org.communique.server.page;

/**
 * A file of the release.
 *
 * @param holds which question it answers, in a sentence; nothing where the release does not say
 */
public record Download(String name, String href, String holds, String type, String size, String sha256) {

    /** Where the same is a spreadsheet; empty where it is no table. */
    public String spreadsheet() {
        return name.matches("csv/.*\\.csv") ? "/tables/" + name.substring(4).replace(".csv", ".xlsx") : "";
    }
}
