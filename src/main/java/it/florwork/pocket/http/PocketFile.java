package it.florwork.pocket.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file of the light pages as it goes over the line: prepared once, because each byte is paid by somebody's credit.
 *
 * @param path below {@code /tasca/}; empty for the page itself
 * @param packings smaller than the plain bytes, the smallest first
 * @param digest of the plain bytes
 */
record PocketFile(String path, String type, byte[] plain, List<Packing> packings, String digest) {
    private static final Set<String> CODE = Set.of("js", "css");
    private static final int SHOWN = 8;

    static PocketFile of(String path, byte[] content) {
        byte[] plain = CODE.contains(extension(path))
                ? withoutRemarks(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                : content;
        return new PocketFile(path, type(path), plain, Packing.of(plain), digest(plain));
    }

    /**
     * As a browser may have it that understands these encodings; empty for the plain bytes.
     *
     * @param encodings the header {@code Accept-Encoding}
     */
    Optional<Packing> packingFor(String encodings) {
        var known = Arrays.stream(encodings.split(","))
                .map(each -> each.replaceFirst(";.*", "").strip())
                .collect(Collectors.toSet());
        return packings.stream()
                .filter(packing -> known.contains(packing.encoding()))
                .findFirst();
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
}
