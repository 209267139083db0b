package it.florwork.shared.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Addresses of the files in {@code frontend/}. They carry the content's hash, because browsers keep them for a year. */
public final class StaticFile {
    private StaticFile() {}

    /** The address of a file below {@code frontend/}, such as {@code icons/florwork.svg}. */
    public static String address(String path) {
        return address(path, List.of(path));
    }

    /** The address of a file that draws in others: it changes when any of them does. */
    public static String address(String path, List<String> contents) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            for (String file : contents) {
                hash.update(read(file));
            }
            return "/" + path + "?v=" + HexFormat.of().formatHex(hash.digest(), 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] read(String path) throws IOException {
        try (var content = StaticFile.class.getResourceAsStream("/static/" + path)) {
            if (content == null) {
                throw new IllegalArgumentException("no such file below frontend/: " + path);
            }
            return content.readAllBytes();
        }
    }
}
