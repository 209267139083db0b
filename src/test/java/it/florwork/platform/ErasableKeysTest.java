package it.florwork.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.shared.PortalClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasableKeysTest {
    private static final byte[] TEXT = "Persona 07".getBytes(UTF_8);
    private static final byte[] CONTEXT = {1};

    @TempDir
    Path secrets;

    private final UUID person = UUID.randomUUID();

    private ErasableKeys keys() {
        return new ErasableKeys(secrets, new PortalClock());
    }

    @Test
    void whatWasSealedIsReadAfterARestartAndByAnotherNode() throws GeneralSecurityException {
        byte[] sealed = keys().make(person).encrypt(TEXT, CONTEXT);
        assertThat(keys().make(person).decrypt(sealed, CONTEXT)).isEqualTo(TEXT);
        assertThat(keys().find(person).orElseThrow().decrypt(sealed, CONTEXT)).isEqualTo(TEXT);
        assertThat(keys().there()).containsExactly(person);
    }

    @Test
    void aDestroyedKeyNeverComesBackAndLeavesItsMark() {
        var keys = keys();
        keys.make(person);
        keys.destroy(person);
        keys.destroy(person);
        assertThat(keys.find(person)).isEmpty();
        assertThat(keys.there()).isEmpty();
        assertThat(keys().destroyed()).containsExactly(person);
        assertThatThrownBy(() -> keys().make(person)).hasMessageContaining("was destroyed");
    }

    @Test
    void ofSomebodyUnknownThereIsNoneAndNoneIsMadeByLooking() {
        assertThat(keys().find(person)).isEmpty();
        assertThat(keys().there()).isEmpty();
        assertThat(keys().isDestroyed(person)).isFalse();
    }

    @Test
    void onlyThePortalsOwnUserReadsThemAndNothingElseLiesAbout() throws IOException {
        keys().make(person);
        try (var files = Files.list(secrets.resolve("people"))) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }
}
