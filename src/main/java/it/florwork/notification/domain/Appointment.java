package it.florwork.notification.domain;

import it.florwork.attendance.TimeSlot;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Something on a day, as it may stand in a calendar that others look at: no person, no code.
 *
 * @param key what it is, the same as long as it is the same
 * @param hours null for the whole day
 * @param count how many people or things
 * @param place where; "" when it is nowhere
 */
public record Appointment(
        String key,
        CalendarKind kind,
        LocalDate day,
        @Nullable TimeSlot hours,
        int count,
        String place) {

    /** By which a calendar knows it again: from nobody's point of view but this owner's. */
    String uid(String owner) {
        return sha256(owner + " " + key);
    }

    String contentHash() {
        return sha256(kind + "|" + day + "|" + hours + "|" + count + "|" + place);
    }

    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
