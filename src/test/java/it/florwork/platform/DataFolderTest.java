package it.florwork.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The orphans are copies of {@code sleep}: what counts is where a program lies and what the pid file says. */
class DataFolderTest {
    @TempDir
    Path temp;

    private final List<Process> servers = new ArrayList<>();

    @AfterEach
    void end() {
        servers.forEach(Process::destroyForcibly);
    }

    private Path folder() {
        return temp.resolve("a folder with spaces");
    }

    @Test
    void isTheOwnersAlone() throws IOException {
        try (var owned = DataFolder.own(folder())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(owned.path())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aSecondRunIsRefusedAndToldWhoIsThere() throws IOException {
        try (var owned = DataFolder.own(folder())) {
            assertThatThrownBy(() -> DataFolder.own(folder()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining(owned.path().toString())
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
        DataFolder.own(folder()).close();
    }

    @Test
    void theServerOfAKilledRunIsEnded() throws Exception {
        try (var owned = DataFolder.own(folder())) {
            var server = sleeper(owned.path().resolve("mariadbd"));
            Files.writeString(owned.serverPid(), server.pid() + "\n");
            owned.endOrphan();
            assertThat(server.waitFor(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aProgramFromElsewhereThatGotTheSameNumberIsLeftAlone() throws Exception {
        try (var owned = DataFolder.own(folder())) {
            var server = sleeper(temp.resolve("somebody-elses"));
            Files.writeString(owned.serverPid(), Long.toString(server.pid()));
            owned.endOrphan();
            assertThat(server.isAlive()).isTrue();
        }
    }

    @Test
    void anEmptyOrStalePidFileIsNoServer() throws Exception {
        try (var owned = DataFolder.own(folder())) {
            owned.endOrphan();
            Files.writeString(owned.serverPid(), "");
            owned.endOrphan();
            Files.writeString(owned.serverPid(), Long.toString(Long.MAX_VALUE));
            owned.endOrphan();
        }
    }

    private Process sleeper(Path program) throws IOException {
        Files.copy(Path.of("/bin/sleep"), program);
        var process = new ProcessBuilder(program.toString(), "60").start();
        servers.add(process);
        return process;
    }
}
