package it.florwork.pocket.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the light pages as it goes over the line: prepared once, because each byte is paid by somebody's credit.
 *
 * @param path below {@code /tasca/}; empty for the page itself
 * @param packed gzip, as small as it gets; the plain bytes where packing gains nothing
 * @param digest of the plain bytes
 */
record PocketFile(String path, String type, byte[] plain, byte[] packed, String digest) {
    private static final Set<String> CODE = Set.of("js", "css");
    private static final int SHOWN = 8;

    static PocketFile of(String path, byte[] content) {
        byte[] plain = CODE.contains(extension(path))
                ? withoutRemarks(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content;
        byte[] packed = packed(plain);
        return new PocketFile(path, type(path), plain, packed.length < plain.length ? packed : plain, digest(plain));
    }

    boolean isPacked() {
        return packed.length < plain.length;
    }

    /** A short name of some content; other content has another. */
    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    /**
     * Our own code without indentation, empty lines and remarks that fill their lines. A file with a text over several
     * lines stays as it is: in there a line that looks like a remark is none.
     */
    static String withoutRemarks(String code) {
        if (code.lines().anyMatch(line -> line.chars().filter(c -> c == '`').count() % 2 == 1)) {
            return code;
        }
        var kept = new StringBuilder();
        boolean isRemark = false;
        for (String line : code.lines().map(String::strip).toList()) {
            if (isRemark || line.startsWith("/*") && (line.endsWith("*/") || !line.contains("*/"))) {
                isRemark = !line.endsWith("*/");
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    private static String type(String path) {
        return switch (extension(path)) {
            case "", "html" -> "text/html; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "webmanifest" -> "application/manifest+json; charset=utf-8";
            case "json" -> "application/json; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default -> throw new IllegalStateException("no type for the file " + path);
        };
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1 > 0 ? path.lastIndexOf('.') + 1 : path.length())
                .toLowerCase(Locale.ROOT);
    }

    private static byte[] packed(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
