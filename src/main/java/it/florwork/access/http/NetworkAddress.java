package it.florwork.access.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** Whom to count as one visitor: an IPv4 address, or the first 64 bits of an IPv6 address, which one line is given. */
final class NetworkAddress {
    private NetworkAddress() {}

    /** @param literal as the connection gives it, never a name */
    static String of(String literal) {
        try {
            return literal.contains(":") && InetAddress.getByName(literal) instanceof Inet6Address v6
                    ? HexFormat.of().formatHex(v6.getAddress(), 0, 8)
                    : literal;
        } catch (UnknownHostException notAnAddress) {
            return literal;
        }
    }
}
