package it.florwork.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The one folder where secrets lie, readable by the portal's own user alone (0700, files 0600). Made at first start;
 * without it a backup of the database opens nothing.
 */
final class SecretsFolder {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Path folder;

    SecretsFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        try {
            if (Files.notExists(this.folder)) {
                Files.createDirectories(
                        this.folder,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new SecretsUnusable("The secrets folder " + this.folder + " cannot be made.", e);
        }
        refuseIfOthersMayRead(this.folder);
    }

    /** The path of a folder in this one. */
    Path within(String name) {
        return folder.resolve(name);
    }

    Optional<String> read(String name) {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        refuseIfOthersMayRead(file);
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw new SecretsUnusable("The secret " + file + " cannot be read.", e);
        }
    }

    /** What stands in the file, or what is made and written now; of two who make it at once one wins for both. */
    String readOrMake(String name, Supplier<String> made) {
        return read(name).orElseGet(() -> {
            try {
                Path fresh = written(name, made.get());
                try {
                    Files.createLink(folder.resolve(name), fresh);
                    force(folder);
                } catch (FileAlreadyExistsException e) {
                    return read(name).orElseThrow(() -> new SecretsUnusable(name + " vanished", e));
                } finally {
                    Files.delete(fresh);
                }
                return read(name).orElseThrow();
            } catch (IOException e) {
                throw new SecretsUnusable("The secret " + folder.resolve(name) + " cannot be written.", e);
            }
        });
    }

    void replace(String name, String content) {
        try {
            Files.move(written(name, content), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } catch (IOException e) {
            throw new SecretsUnusable("The secret " + folder.resolve(name) + " cannot be written.", e);
        }
    }

    /** @return whether there was such a file */
    boolean delete(String name) {
        try {
            boolean deleted = Files.deleteIfExists(folder.resolve(name));
            force(folder);
            return deleted;
        } catch (IOException e) {
            throw new SecretsUnusable("The secret " + folder.resolve(name) + " cannot be deleted.", e);
        }
    }

    /** The names of all files that end so. */
    Set<String> namesEndingIn(String suffix) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new SecretsUnusable("The secrets folder " + folder + " cannot be listed.", e);
        }
    }

    private Path written(String name, String content) throws IOException {
        Path fresh = Files.createTempFile(folder, name, ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        Files.write(fresh, content.getBytes(StandardCharsets.UTF_8));
        force(fresh);
        return fresh;
    }

    /** On the disk before anything that needs it is: a power cut must not leave data without its key. */
    private static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void refuseIfOthersMayRead(Path path) {
        try {
            var tooMuch = EnumSet.copyOf(OTHERS);
            tooMuch.retainAll(Files.getPosixFilePermissions(path));
            if (!tooMuch.isEmpty()) {
                throw new SecretsUnusable("Other users of this machine may read %s. Take that away: chmod go-rwx \"%s\""
                        .formatted(path, path));
            }
        } catch (IOException e) {
            throw new SecretsUnusable("The permissions of " + path + " cannot be read.", e);
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
