package org.communique.site;

/** How one file of the twin names another: without a host, so that the folder can lie anywhere. */
final class RelativeLinks {

    private final String up;

    /** @param from the path of the file that the links stand in */
    RelativeLinks(String from) {
        this.up = "../"
                .repeat((int) from.chars().filter(character -> character == '/').count());
    }

    String to(String file) {
        return up + Address.encoded(file);
    }
}
