package it.florwork.pocket;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a phone shows to be known again: which phone, the how-many-eth token of it, and the secret of that one.
 *
 * @param generation counts from 0
 */
public record PhoneToken(UUID phone, int generation, String secret) {
    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,6})\\.([A-Za-z0-9_-]{40,80})");

    /** Nothing when it was never one of ours. */
    public static Optional<PhoneToken> parse(String cookie) {
        var form = FORM.matcher(cookie);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PhoneToken(UUID.fromString(form.group(1)), Integer.parseInt(form.group(2)), form.group(3)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    public String value() {
        return phone + "." + generation + "." + secret;
    }

    /** 256 unforeseeable bits need no salt. */
    public String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a token of phone " + phone;
    }
}
