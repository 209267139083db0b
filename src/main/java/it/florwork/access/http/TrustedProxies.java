package it.florwork.access.http;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} of the proxies named by {@code florwork.proxies} (a
 * regular expression of their addresses) and of nobody else; without it, of nobody.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final String addresses;

    TrustedProxies(@Value("${florwork.proxies:}") String addresses) {
        this.addresses = addresses;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (StringUtils.hasText(addresses)) {
            var valve = new RemoteIpValve();
            valve.setInternalProxies(addresses);
            valve.setProtocolHeader("X-Forwarded-Proto");
            server.addEngineValves(valve);
        }
    }
}
