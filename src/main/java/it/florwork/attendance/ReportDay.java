package it.florwork.attendance;

import it.florwork.shared.EngagementId;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One act of saying what a day was. Valid in its form or it does not exist; the rules that need the calendar are checked
 * by {@link Days#report}.
 *
 * @param id made by the author's device; the same id with the same content is the same act
 * @param slots up to four, sorted, apart from each other; empty for whatever is not done
 * @param activity what was done, or what a day that is closed really was; at most 200 characters, or null
 * @param basedOn the author's own side's reports that were on the screen and that this one replaces
 *     ({@link DayView#basisOf}); empty for a first report
 * @param device which device speaks, as it names itself, at most 64 characters
 * @param sequence counts this device's acts
 * @param deviceTime the device's own clock, right or wrong
 * @param zone the device's time zone
 * @param closure why the place was closed; null for every other kind
 */
public record ReportDay(
        DayReportId id,
        EngagementId engagement,
        LocalDate date,
        DayKind kind,
        List<TimeSlot> slots,
        @Nullable String activity,
        Set<DayReportId> basedOn,
        String device,
        long sequence,
        Instant deviceTime,
        String zone,
        @Nullable ClosureReason closure) {
    public static final int MOST_SLOTS = 4;
    public static final int LONGEST_ACTIVITY = 200;
    /** More last words than people at a day ever leave; they must all fit, or nobody could settle the day. */
    private static final int MOST_BASES = 50;

    private static final int LONGEST_NAME = 64;

    public ReportDay {
        slots = slots.stream().sorted().toList();
        basedOn = Set.copyOf(basedOn);
        activity = activity == null || activity.isBlank() ? null : activity.strip();
        deviceTime = deviceTime.truncatedTo(ChronoUnit.MICROS);
        if (kind.countsAsDone() && slots.isEmpty()) {
            throw new RuleViolation("attendance.error.timesMissing");
        }
        if (!kind.countsAsDone() && !slots.isEmpty()) {
            throw new RuleViolation("attendance.error.absenceHasNoTimes");
        }
        if ((kind == DayKind.CLOSURE) != (closure != null)) {
            throw new RuleViolation("attendance.error.closureReasonMissing");
        }
        if (slots.size() > MOST_SLOTS) {
            throw new RuleViolation("attendance.error.tooManySlots", MOST_SLOTS);
        }
        for (int i = 1; i < slots.size(); i++) {
            if (slots.get(i - 1).overlaps(slots.get(i))) {
                throw new RuleViolation("attendance.error.slotsOverlap");
            }
        }
        if (activity != null && activity.length() > LONGEST_ACTIVITY) {
            throw new RuleViolation("attendance.error.activityTooLong", LONGEST_ACTIVITY);
        }
        if (basedOn.contains(id)
                || basedOn.size() > MOST_BASES
                || device.length() > LONGEST_NAME
                || zone.length() > LONGEST_NAME) {
            throw new RuleViolation("attendance.error.malformedReport");
        }
    }

    /** The same act as a screen of the portal makes it, without a device of its own. */
    public static ReportDay inPortal(
            DayReportId id,
            EngagementId engagement,
            LocalDate date,
            DayKind kind,
            List<TimeSlot> slots,
            @Nullable String activity,
            Set<DayReportId> basedOn,
            Instant now) {
        return new ReportDay(
                id, engagement, date, kind, slots, activity, basedOn, "portal", 0, now, PortalClock.ROME.getId(), null);
    }

    /** The place was closed, as a screen of the portal says it. */
    public static ReportDay closed(
            DayReportId id,
            EngagementId engagement,
            LocalDate date,
            ClosureReason why,
            Set<DayReportId> basedOn,
            Instant now) {
        return new ReportDay(
                id,
                engagement,
                date,
                DayKind.CLOSURE,
                List.of(),
                null,
                basedOn,
                "portal",
                0,
                now,
                PortalClock.ROME.getId(),
                why);
    }

    /** The same act with a free word: what was done, or what a day that is closed really was. */
    public ReportDay saying(String words) {
        return new ReportDay(
                id, engagement, date, kind, slots, words, basedOn, device, sequence, deviceTime, zone, closure);
    }
}
