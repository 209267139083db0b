package it.florwork.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.jwt.RawJwt;
import it.florwork.shared.PortalClock;
import it.florwork.testing.FreshSchema;
import it.florwork.testing.PortalTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

@PortalTest
class KeyRingTest {
    private static final byte[] TEXT = "Persona 07".getBytes(UTF_8);
    private static final byte[] CONTEXT = "row 1".getBytes(UTF_8);

    @TempDir
    Path temp;

    @Autowired
    JdbcConnectionDetails server;

    private FreshSchema schema;
    private Path secrets;

    @BeforeEach
    void anEmptyDatabaseAndFolder() {
        schema = new FreshSchema(server).migrated("db/migration/platform");
        secrets = temp.resolve("my secrets");
    }

    @AfterEach
    void drop() {
        schema.close();
    }

    private KeyRing ring() {
        return new KeyRing(secrets, schema.database(), new PortalClock());
    }

    @Test
    void whatWasEncryptedIsReadAfterARestart() throws GeneralSecurityException {
        byte[] sealed = ring().aead("identity").encrypt(TEXT, CONTEXT);
        assertThat(ring().aead("identity").decrypt(sealed, CONTEXT)).isEqualTo(TEXT);
    }

    @Test
    void whoTrustsAnEarlierSigningKeyIsSignedForUnderThatOne() throws Exception {
        var before = ring().tokens("push");
        var rotated = ring();
        rotated.rotate("push");
        var after = ring().tokens("push");
        assertThat(after.newest()).isNotEqualTo(before.newest());
        assertThat(after.has(before.newest())).isTrue();
        assertThat(after.publicPoint(before.newest()))
                .hasSize(65)
                .isEqualTo(before.publicPoint(before.newest()))
                .isNotEqualTo(after.publicPoint(after.newest()));
        var token = RawJwt.newBuilder().setSubject("a").withoutExpiration().build();
        assertThat(after.sign(before.newest(), token).split("\\.")).hasSize(3);
    }

    @Test
    void whatWasEncryptedForOneRowIsNotReadForAnother() throws GeneralSecurityException {
        var aead = ring().aead("identity");
        byte[] sealed = aead.encrypt(TEXT, CONTEXT);
        assertThatThrownBy(() -> aead.decrypt(sealed, "row 2".getBytes(UTF_8)))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void aBlindIndexIsTheSameAfterARestartAndAnotherUnderAnotherName() throws GeneralSecurityException {
        byte[] index = ring().mac("phone").computeMac(TEXT);
        assertThat(index).hasSize(37).isEqualTo(ring().mac("phone").computeMac(TEXT));
        assertThat(ring().mac("tax-code").computeMac(TEXT)).isNotEqualTo(index);
    }

    @Test
    void afterRotationOldTextsAreReadAndNewOnesUseTheNewKey() throws GeneralSecurityException {
        byte[] old = ring().aead("identity").encrypt(TEXT, CONTEXT);
        ring().rotate("identity");
        var aead = ring().aead("identity");
        assertThat(aead.decrypt(old, CONTEXT)).isEqualTo(TEXT);
        byte[] fresh = aead.encrypt(TEXT, CONTEXT);
        assertThat(keyId(fresh)).isNotEqualTo(keyId(old));
        assertThat(new KnownKeys(schema.database()).byName().get("identity")).hasSize(2);
    }

    @Test
    void anIndexIsNotRotatedBecauseItWouldFindNothing() {
        var ring = ring();
        ring.mac("phone");
        assertThatThrownBy(() -> ring.rotate("phone")).isInstanceOf(SecretsUnusable.class);
    }

    @Test
    void theFolderIsTheOwnersAlone() throws IOException {
        ring().aead("identity");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rwx------");
        try (var files = Files.list(secrets)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void doesNotStartWithoutAKeyThatTheDatabaseKnows() throws IOException {
        ring().aead("identity");
        Files.delete(secrets.resolve("identity.keyset.json"));
        assertThatThrownBy(this::ring)
                .isInstanceOf(SecretsUnusable.class)
                .hasMessageContaining("of identity")
                .hasMessageContaining(secrets.toString());
    }

    @Test
    void doesNotStartWithAnEarlierCopyOfTheFolder() throws IOException {
        ring().aead("identity");
        Path file = secrets.resolve("identity.keyset.json");
        String before = Files.readString(file);
        ring().rotate("identity");
        Files.writeString(file, before);
        assertThatThrownBy(this::ring).isInstanceOf(SecretsUnusable.class);
    }

    @Test
    void doesNotStartWhereOthersMayReadTheSecrets() throws IOException {
        ring();
        Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rwxr-x---"));
        assertThatThrownBy(this::ring).isInstanceOf(SecretsUnusable.class).hasMessageContaining("chmod go-rwx");
    }

    @Test
    void aKeysetServesOneKindOfUse() {
        var ring = ring();
        ring.aead("identity");
        assertThatThrownBy(() -> ring.mac("identity")).isInstanceOf(SecretsUnusable.class);
    }

    private static int keyId(byte[] sealed) {
        return java.nio.ByteBuffer.wrap(sealed, 1, 4).getInt();
    }
}
