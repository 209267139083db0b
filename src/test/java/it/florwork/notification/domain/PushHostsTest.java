package it.florwork.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushHostsTest {
    private final PushHosts hosts =
            new PushHosts(List.of("fcm.example.com", " *.push.example.org ", "", "localhost"), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.example.com/send/abc",
                "https://FCM.example.com:443/send/abc",
                "https://a.push.example.org/x",
                "https://a.b.push.example.org/x?y=z"
            })
    void aListedServiceIsAdmitted(String endpoint) {
        assertThat(hosts.admit(endpoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fcm.example.com/send/abc",
                "https://fcm.example.com:8443/send/abc",
                "https://push.example.org/x",
                "https://evilpush.example.org/x",
                "https://fcm.example.com.evil.example/x",
                "https://fcm.example.com@evil.example/x",
                "https://evil.example/x#fcm.example.com",
                "https://fcm.example.com/x#y",
                "https://user@fcm.example.com/x",
                "ftp://fcm.example.com/x",
                "https:///x",
                "//fcm.example.com/x",
                "fcm.example.com",
                "https://fcm.example.com/ x",
                ""
            })
    void nothingElseIs(String endpoint) {
        assertThat(hosts.admit(endpoint)).isFalse();
    }

    @Test
    void anEndlessAddressIsNot() {
        assertThat(hosts.admit("https://fcm.example.com/" + "a".repeat(1000))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.0.0.7",
                "172.16.3.4",
                "192.168.1.1",
                "169.254.169.254",
                "0.0.0.0",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.0.8",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void anAddressInSomebodysOwnNetworkIsNotOutside(String address) throws Exception {
        assertThat(PushHosts.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "142.250.1.1", "2a00:1450:4002::1"})
    void theOpenNetworkIs(String address) throws Exception {
        assertThat(PushHosts.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aListedNameThatLeadsHomeIsFoundOutWhenItIsResolved() throws Exception {
        assertThat(hosts.admit("https://localhost/x")).isTrue();
        assertThat(hosts.leadsOutside("localhost")).isFalse();
    }
}
