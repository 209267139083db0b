package it.florwork.testing;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The portal as a process of its own, with its embedded database and demonstration in a folder below target. */
public final class RunningPortal implements AutoCloseable {
    public static final String PASSWORD = "misura-sicura-1";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Path LOG = Path.of("target/bench/portal.log");

    private final Process process;
    private final Path folder;
    private final int port;
    private final int databasePort;
    private final Duration start;

    /**
     * Starts it and waits until its login page answers.
     *
     * @param options of its virtual machine, where it need not start as it does in earnest
     */
    public RunningPortal(Path folder, String... options) throws IOException, InterruptedException {
        this.folder = folder;
        this.port = freePort();
        this.databasePort = freePort();
        Files.createDirectories(LOG.getParent());
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-classpath",
                classPath(),
                "it.florwork.FlorworkApplication",
                "--server.port=" + port,
                "--florwork.db.dir=" + folder,
                "--florwork.db.port=" + databasePort));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        builder.environment().put("FLORWORK_DEMO_PASSWORD", PASSWORD);
        long before = System.nanoTime();
        this.process = builder.start();
        while (!answers()) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the portal did not start, see " + LOG);
            }
            if (System.nanoTime() - before > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("the portal does not answer, see " + LOG);
            }
        }
        this.start = Duration.ofNanos(System.nanoTime() - before);
    }

    public int port() {
        return port;
    }

    /** From the process's birth to the first login page. */
    public Duration start() {
        return start;
    }

    /** What lives on the heap after a collection, in bytes. */
    public long heap() throws IOException, InterruptedException {
        jcmd("GC.run");
        jcmd("GC.run");
        return Arrays.stream(jcmd("GC.class_histogram").split("\n"))
                .filter(line -> line.startsWith("Total"))
                .map(line -> line.trim().split("\\s+")[2])
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    /** How often each kind of statement was sent to the database so far: Com_select, Com_insert, Com_update, Com_delete. */
    public Map<String, Long> statements() throws SQLException, IOException {
        var counted = new TreeMap<String, Long>();
        try (var database = database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "show global status where variable_name in ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")) {
            while (rows.next()) {
                counted.put(rows.getString(1), rows.getLong(2));
            }
        }
        return counted;
    }

    private Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + databasePort + "/florwork",
                "florwork",
                Files.readString(folder.resolve("secrets/database-password")).trim());
    }

    private String jcmd(String what) throws IOException, InterruptedException {
        var asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        what)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IllegalStateException(answer);
        }
        return answer;
    }

    private boolean answers() {
        try {
            var login = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/login").toURL().openConnection();
            login.setConnectTimeout(500);
            return login.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** From one moment to the next: no listener is told, nothing is written to an end. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** The database alone; the portal goes on without one. */
    public void killDatabase() throws InterruptedException {
        var database = process.descendants()
                .filter(child -> child.info().command().orElse("").endsWith("mariadbd"))
                .findFirst()
                .orElseThrow();
        database.destroyForcibly();
        while (database.isAlive()) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    /** The tests' class path without the tests. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }
}
