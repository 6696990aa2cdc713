package org.communique.federation.endpoint;

import java.net.URI;

/** The URL of an endpoint, as an operator may give it. */
public final class Location {

    private Location() {}

    public static URI checked(URI url) {
        String scheme = String.valueOf(url.getScheme());
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException("an endpoint's URL begins with https: or http:, not <" + url + ">");
        }
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "an endpoint's URL has a host, and no user, password or fragment, unlike <" + url + ">");
        }
        return url;
    }
}
