package it.florwork.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where the portal is to be found. */
@Component
class Address {
    private static final Logger LOG = LoggerFactory.getLogger(Address.class);

    private final int port;
    private final @Nullable InetAddress host;

    Address(@Value("${server.port:8080}") int port, @Value("${server.address:#{null}}") @Nullable InetAddress host) {
        this.port = port;
        this.host = host;
    }

    /**
     * Whoever cannot have the port hears so at once, and not when the database stands and the demonstration is laid.
     *
     * @throws CannotStart when another program has it
     */
    void refuseIfTaken() {
        if (port <= 0) {
            return;
        }
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException taken) {
            throw new CannotStart(isTaken(port), taken);
        }
    }

    static String isTaken(int port) {
        return "Port %d is in use by another program. Stop that one, or choose another port: SERVER_PORT=%d"
                .formatted(port, port + 1);
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info(
                    "FlorWork is ready: http://localhost:{}", web.getWebServer().getPort());
        }
    }
}
