package it.florwork.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of an embedded database. One live run owns it, by a lock that the operating system drops when that run
 * ends, however it ends; so a server that still runs in a folder one has just locked is an orphan.
 */
final class DataFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final int SECONDS_TO_END = 30;

    private final Path path;
    private final FileChannel owner;

    private DataFolder(Path path, FileChannel owner) {
        this.path = path;
        this.owner = owner;
    }

    /** @throws CannotStart when another run owns it */
    static DataFolder own(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Path ownerFile = path.resolve("owner");
            var owner = FileChannel.open(
                    ownerFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(owner) == null) {
                String other = Files.readString(ownerFile).trim();
                owner.close();
                throw new CannotStart(
                        "The database in %s is in use by another run of the portal (process %s). Stop that one first, or give this run a folder of its own: FLORWORK_DB_DIR=…"
                                .formatted(path, other));
            }
            owner.truncate(0);
            owner.write(java.nio.charset.StandardCharsets.US_ASCII.encode(
                    Long.toString(ProcessHandle.current().pid())));
            return new DataFolder(path.toRealPath(), owner);
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder %s cannot be used for the database: %s".formatted(path, e.getMessage()), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel owner) throws IOException {
        try {
            return owner.tryLock();
        } catch (OverlappingFileLockException e) { // another class loader of this very process
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path serverPid() {
        return path.resolve("mariadbd.pid");
    }

    /** Ends the server that a killed run left behind, and waits until it has let go of its files. */
    void endOrphan() {
        orphan().ifPresent(server -> {
            LOG.info("A killed run left its database server behind (process {}): ending it.", server.pid());
            server.destroy();
            try {
                server.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("Interrupted while a left-over database server ends.", e);
            } catch (ExecutionException | TimeoutException e) {
                throw new CannotStart(
                        "A left-over database server in %s does not end. End it yourself: kill -9 %d"
                                .formatted(path, server.pid()),
                        e);
            }
        });
    }

    /** The process that the pid file names, if its program lies in this folder: numbers are given again to others. */
    private Optional<ProcessHandle> orphan() {
        try {
            return Files.exists(serverPid())
                    ? ProcessHandle.of(
                                    Long.parseLong(Files.readString(serverPid()).trim()))
                            .filter(process -> process.info()
                                    .command()
                                    .filter(program -> Path.of(program).startsWith(path))
                                    .isPresent())
                    : Optional.empty();
        } catch (NumberFormatException e) { // half written: that server never came up
            return Optional.empty();
        } catch (IOException e) {
            throw new CannotStart("%s cannot be read.".formatted(serverPid()), e);
        }
    }

    @Override
    public void close() throws IOException {
        owner.close();
    }
}
