package it.florwork.pocket.domain;

import it.florwork.pocket.CodeWorth;
import it.florwork.shared.PortalClock;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Six digits that a tutor's phone shows for half a minute, made from the key of one place and day as RFC 6238 has it, with
 * SHA-256.
 */
public final class PresenceCode {
    private static final int STEP_SECONDS = 30;
    private static final int CODES = 1_000_000;

    /** Two phones whose clocks were set by the same server differ by less. */
    private static final Duration TOLERANCE = Duration.ofSeconds(150);

    private PresenceCode() {}

    /**
     * What a code that was read is worth.
     *
     * @param minutes of a code of another time: by how much it was read too late, or too early when negative
     */
    public record Found(CodeWorth worth, @Nullable Integer minutes) {}

    public static String at(byte[] key, Instant time) {
        return code(mac(key), Math.floorDiv(time.getEpochSecond(), STEP_SECONDS));
    }

    /**
     * Looks for a code among those of its place and day.
     *
     * @param read when it was read, by the true time as far as it is known
     */
    public static Found judge(byte[] key, LocalDate day, String code, Instant read) {
        var mac = mac(key);
        long first = step(day.atStartOfDay(PortalClock.ROME).toInstant());
        long last = step(day.plusDays(1).atStartOfDay(PortalClock.ROME).toInstant());
        long readAt = step(read);
        long nearest = Long.MAX_VALUE;
        for (long step = first; step < last; step++) {
            if (Math.abs(readAt - step) < Math.abs(nearest) && code(mac, step).equals(code)) {
                nearest = readAt - step;
            }
        }
        if (nearest == Long.MAX_VALUE) {
            return new Found(CodeWorth.OTHER_CODE, null);
        }
        var late = Duration.ofSeconds(nearest * STEP_SECONDS);
        return late.abs().compareTo(TOLERANCE) <= 0
                ? new Found(CodeWorth.GOOD, null)
                : new Found(CodeWorth.OTHER_TIME, Math.toIntExact(late.toMinutes()));
    }

    private static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), STEP_SECONDS);
    }

    private static String code(Mac mac, long step) {
        byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int at = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash, at, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return "%06d".formatted(number % CODES);
    }

    private static Mac mac(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows HMAC-SHA256", e);
        }
    }
}
