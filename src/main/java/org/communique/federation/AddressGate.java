package org.communique.federation;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.communique.federation.RemoteFailure.Kind;

/**
 * Lets a request out only to public addresses. A name is looked up before each request, and one private address among
 * several refuses the name, so that a name whose owner points it inward leads nowhere. The connection is made within
 * the time for which Java keeps a looked-up name (30 s), so it goes to the address that was looked at.
 */
final class AddressGate {

    private final Resolver resolver;

    AddressGate(Resolver resolver) {
        this.resolver = resolver;
    }

    void check(URI location, URI service) {
        for (InetAddress address : addresses(location, service)) {
            if (!PublicAddresses.includes(address)) {
                throw new RemoteFailure(
                        Kind.PRIVATE_ADDRESS,
                        service,
                        "'%s' leads to %s, which is not a public address; no connection was made"
                                .formatted(location.getHost(), address.getHostAddress()));
            }
        }
    }

    private List<InetAddress> addresses(URI location, URI service) {
        try {
            return resolver.resolve(location.getHost());
        } catch (UnknownHostException unknown) {
            throw new RemoteFailure(
                    Kind.UNREACHABLE,
                    service,
                    "the host '" + location.getHost() + "' has no address that can be found");
        }
    }
}
