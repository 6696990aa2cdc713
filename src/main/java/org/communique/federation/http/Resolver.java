package org.communique.federation.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up the addresses of a host name. */
@FunctionalInterface
public interface Resolver {

    List<InetAddress> resolve(String host) throws UnknownHostException;

    /** The machine's own. */
    static Resolver system() {
        return host -> List.of(InetAddress.getAllByName(host));
    }
}
