package it.florwork.notification.domain;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The push services that messages may go to. A browser says itself where it is to be told: an address that is not on the
 * list, or that leads into somebody's own network, would make the portal knock there for whoever asks.
 *
 * @param names host names; {@code *.example.org} for those below one
 * @param isOwnNetworkAllowed in tests, where the service runs in the same process and without TLS
 */
public record PushHosts(List<String> names, boolean isOwnNetworkAllowed) {
    private static final int HTTPS = 443;
    private static final int LONGEST = 1000;

    public PushHosts {
        names = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** Whether this address is one of a listed service. */
    public boolean admit(String endpoint) {
        if (endpoint.length() > LONGEST) {
            return false;
        }
        URI address;
        try {
            address = URI.create(endpoint);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
        var host = address.getHost();
        if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            return false;
        }
        boolean isSafe = "https".equals(address.getScheme()) && (address.getPort() == -1 || address.getPort() == HTTPS);
        return (isSafe || isOwnNetworkAllowed) && isListed(host.toLowerCase(Locale.ROOT));
    }

    private boolean isListed(String host) {
        return names.stream()
                .anyMatch(name -> name.startsWith("*.") ? host.endsWith(name.substring(1)) : host.equals(name));
    }

    /**
     * Whether the name leads to the open network now, all its addresses.
     *
     * @throws UnknownHostException when it leads nowhere
     */
    public boolean leadsOutside(String host) throws UnknownHostException {
        return isOwnNetworkAllowed
                || Arrays.stream(InetAddress.getAllByName(host)).allMatch(PushHosts::isPublic);
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = Byte.toUnsignedInt(bytes[0]);
        int second = Byte.toUnsignedInt(bytes[1]);
        if (address instanceof Inet6Address) {
            return (first & 0xE0) == 0x20 && !(first == 0x20 && second == 0x02); // 2000::/3 without 6to4
        }
        return !(first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128) // carriers' own networks
                || (first == 198 && (second == 18 || second == 19))
                || (first == 192 && second == 0));
    }
}
