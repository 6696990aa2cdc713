package org.communique.federation.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up the addresses that a request may go to. The client connects to the very addresses that are given here, so a
 * name that leads elsewhere a moment later leads nowhere. One address among several that is not allowed refuses the
 * name.
 */
public final class AddressGate implements DnsResolver {

    private final Resolver resolver;
    private final Predicate<InetAddress> allowed;

    private AddressGate(Resolver resolver, Predicate<InetAddress> allowed) {
        this.resolver = resolver;
        this.allowed = allowed;
    }

    /** Lets requests out only to public addresses. */
    public static AddressGate toThePublic(Resolver resolver) {
        return new AddressGate(resolver, PublicAddresses::includes);
    }

    /** Lets requests go to this machine and its network as well. */
    public static AddressGate toAnywhere(Resolver resolver) {
        return new AddressGate(resolver, any -> true);
    }

    /** A name leads to an address that is not public. */
    static final class PrivateAddress extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        PrivateAddress(String message) {
            super(message);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        List<InetAddress> addresses = resolver.resolve(host);
        for (InetAddress address : addresses) {
            if (!allowed.test(address)) {
                throw new PrivateAddress("'%s' leads to %s, which is not a public address; no connection was made"
                        .formatted(host, address.getHostAddress()));
            }
        }
        return addresses.toArray(InetAddress[]::new);
    }

    /** Nothing of ours asks for it, and a look-up of another name would not be gated. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
