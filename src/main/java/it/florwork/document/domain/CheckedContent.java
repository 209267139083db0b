package it.florwork.document.domain;

import it.florwork.document.ContentType;
import it.florwork.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file as it may be stored: at most {@value #MAX_BYTES} bytes came in, they are a PDF, a JPEG or a PNG, and a picture
 * holds nothing but its picture any more.
 *
 * @param sha256 of the bytes, in hexadecimal
 */
public record CheckedContent(ContentType type, byte[] bytes, String sha256) {
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String PDF_END = "%%EOF";

    /** How far from its end a PDF may close: readers allow about this much. */
    private static final int PDF_TAIL = 1024;

    /** @throws RuleViolation when the file is empty, too large or not one of the kinds */
    public static CheckedContent of(InputStream upload) throws IOException {
        byte[] bytes = upload.readNBytes(MAX_BYTES + 1);
        if (bytes.length == 0) {
            throw new RuleViolation("document.error.empty");
        }
        if (bytes.length > MAX_BYTES) {
            throw new RuleViolation("document.error.tooLarge", MAX_BYTES / 1024 / 1024);
        }
        ContentType type = typeOf(bytes);
        byte[] kept =
                type == ContentType.PDF ? bytes : Picture.read(type, bytes).written(type);
        return new CheckedContent(type, kept, sha256(kept));
    }

    private static ContentType typeOf(byte[] bytes) {
        if (startsWith(bytes, JPEG)) {
            return ContentType.JPEG;
        }
        if (startsWith(bytes, PNG)) {
            return ContentType.PNG;
        }
        if (startsWith(bytes, PDF) && isClosed(bytes)) {
            return ContentType.PDF;
        }
        throw new RuleViolation("document.error.wrongType");
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean isClosed(byte[] pdf) {
        int from = Math.max(0, pdf.length - PDF_TAIL);
        return new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1).contains(PDF_END);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
