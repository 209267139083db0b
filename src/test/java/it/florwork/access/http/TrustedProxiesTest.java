package it.florwork.access.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.catalina.valves.RemoteIpValve;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class TrustedProxiesTest {
    private final TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();

    @Test
    void nobodyIsBelievedUnlessNamed() {
        new TrustedProxies("").customize(server);
        assertThat(server.getEngineValves()).isEmpty();
    }

    @Test
    void onlyTheNamedProxiesAreBelieved() {
        new TrustedProxies("10\\.0\\.0\\.1").customize(server);
        assertThat(server.getEngineValves())
                .singleElement()
                .isInstanceOfSatisfying(
                        RemoteIpValve.class,
                        valve -> assertThat(valve.getInternalProxies()).isEqualTo("10\\.0\\.0\\.1"));
    }
}
