package it.florwork.attendance;

import it.florwork.shared.EngagementId;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What stands in the QR code of a sheet of ours: which month's content, or which week's sheet. */
public sealed interface PaperCode {
    /** A register: the content that was on it is named by its hash. */
    record OfMonth(EngagementId engagement, YearMonth month, int version, String contentHash) implements PaperCode {}

    record OfWeek(UUID sheet) implements PaperCode {}

    static String ofMonth(EngagementId engagement, YearMonth month, int version, String contentHash) {
        return "florwork " + engagement + " " + month + " " + version + " " + contentHash;
    }

    static String ofWeek(UUID sheet) {
        return "florwork-week " + sheet;
    }

    /** Empty when it is not a code of ours. */
    static Optional<PaperCode> parse(String text) {
        var id = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
        var month = Pattern.compile("florwork " + id + " (20\\d\\d-(?:0[1-9]|1[0-2])) (\\d{1,4}) ([0-9a-f]{64})")
                .matcher(text);
        if (month.matches()) {
            return Optional.of(new OfMonth(
                    new EngagementId(UUID.fromString(month.group(1))),
                    YearMonth.parse(month.group(2)),
                    Integer.parseInt(month.group(3)),
                    month.group(4)));
        }
        var week = Pattern.compile("florwork-week " + id).matcher(text);
        return week.matches() ? Optional.of(new OfWeek(UUID.fromString(week.group(1)))) : Optional.empty();
    }
}
