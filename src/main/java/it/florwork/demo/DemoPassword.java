package it.florwork.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The one password of all demonstration accounts: from the environment, or made once and kept beside the data. */
final class DemoPassword {
    /** Without letters and digits that look alike on paper. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;

    private DemoPassword() {}

    /** @param given the password somebody chose, or blank */
    static String of(String given, Path folder) throws IOException {
        if (!given.isBlank()) {
            return given;
        }
        Path file = folder.resolve("demo-password");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, random());
        }
        return Files.readString(file).strip();
    }

    private static String random() {
        var random = new SecureRandom();
        var result = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            result.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return result.toString();
    }
}
