package it.florwork.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database of a run that names none: a real MariaDB server on the loopback address only, with a random password and
 * its data kept between runs.
 */
@Configuration(proxyBeanMethods = false)
@OnEmbeddedDatabase
class EmbeddedMariaDb {
    /** One server for each folder, however many application contexts of this JVM (a test run's) use it. */
    private static final Map<Path, Lease> LEASES = new HashMap<>();

    /** Stopped by Spring, after all that uses it. */
    static final class Lease implements DisposableBean {
        private final Path folder;
        private final EmbeddedServer server;
        private int users;

        private Lease(Path folder, EmbeddedServer server) {
            this.folder = folder;
            this.server = server;
        }

        @Override
        public void destroy() throws IOException {
            synchronized (LEASES) {
                if (--users == 0) {
                    LEASES.remove(folder);
                    server.close();
                }
            }
        }
    }

    @Bean
    Lease embeddedDatabase(
            Address address,
            @Value("${florwork.db.dir:.data}") Path dir,
            @Value("${florwork.secrets.dir:${florwork.db.dir:.data}/secrets}") Path secrets,
            @Value("${florwork.db.port:0}") int port)
            throws IOException, InterruptedException {
        Path folder = dir.toAbsolutePath().normalize();
        address.refuseIfTaken();
        synchronized (LEASES) {
            Lease lease = LEASES.get(folder);
            if (lease == null) {
                var owned = DataFolder.own(folder);
                String password = new SecretsFolder(secrets).readOrMake("database-password", EmbeddedMariaDb::random);
                lease = new Lease(folder, new EmbeddedServer(owned, password, port));
                LEASES.put(folder, lease);
            }
            lease.users++;
            return lease;
        }
    }

    @Bean
    JdbcConnectionDetails embeddedDetails(Lease lease) {
        EmbeddedServer server = lease.server;
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return server.schema();
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(server.port(), server.schema());
            }
        };
    }

    private static String random() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
