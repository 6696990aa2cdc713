package org.communique.federation.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** Tells public internet addresses from those of a machine itself, its network, and special purposes (RFC 6890). */
final class PublicAddresses {

    private static final List<Block> SPECIAL = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3),
            Block.of("::", 96),
            Block.of("100::", 64),
            Block.of("2001::", 23),
            Block.of("2001:db8::", 32),
            Block.of("3fff::", 20),
            Block.of("5f00::", 16),
            Block.of("fc00::", 7),
            Block.of("fe80::", 10),
            Block.of("fec0::", 10),
            Block.of("ff00::", 8));

    // RFC 6052 and RFC 3056: prefixes after which an IPv4 address stands, and at which byte.
    private static final Block NAT64 = Block.of("64:ff9b::", 96);
    private static final Block LOCAL_NAT64 = Block.of("64:ff9b:1::", 48);
    private static final Block SIX_TO_FOUR = Block.of("2002::", 16);

    private PublicAddresses() {}

    static boolean includes(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (LOCAL_NAT64.includes(bytes) || SPECIAL.stream().anyMatch(block -> block.includes(bytes))) {
            return false;
        }
        if (NAT64.includes(bytes)) {
            return includes(embedded(bytes, 12));
        }
        return !SIX_TO_FOUR.includes(bytes) || includes(embedded(bytes, 2));
    }

    private static InetAddress embedded(byte[] bytes, int at) {
        return address(Arrays.copyOfRange(bytes, at, at + 4));
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return Inet4Address.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("an address of " + bytes.length + " bytes", impossible);
        }
    }

    /** The addresses that begin with the same bits. */
    private record Block(byte[] start, int bits) {

        /** The address is a literal: no name is looked up. */
        static Block of(String literal, int bits) {
            try {
                return new Block(InetAddress.getByName(literal).getAddress(), bits);
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(literal, impossible);
            }
        }

        boolean includes(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
