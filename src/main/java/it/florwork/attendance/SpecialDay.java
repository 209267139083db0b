package it.florwork.attendance;

import it.florwork.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of one engagement that differs from its week.
 *
 * @param slots the hours of that day; of {@link Kind#OTHER_HOURS} and {@link Kind#EXTRA_DAY} only
 * @param place where it is that day; null for the usual one
 */
public record SpecialDay(
        LocalDate date,
        Kind kind,
        List<TimeSlot> slots,
        @Nullable Place place) implements Serializable {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 200;

    /** What is different. */
    public enum Kind {
        CLOSURE,
        WORKING_HOLIDAY,
        /** The site is closed, and this person works. */
        WORKING_CLOSURE,
        DAY_OFF,
        OTHER_HOURS,
        EXTRA_DAY,
        OTHER_PLACE;

        public boolean hasHours() {
            return this == OTHER_HOURS || this == EXTRA_DAY;
        }

        public boolean mayBeElsewhere() {
            return hasHours() || this == OTHER_PLACE;
        }

        /** Whether people work on such a day even when it is a holiday. */
        public boolean worksOnHoliday() {
            return hasHours() || this == WORKING_HOLIDAY;
        }

        /** Whether this person works even when the site is closed. */
        public boolean worksOnClosure() {
            return hasHours() || this == WORKING_CLOSURE;
        }
    }

    /** Where somebody goes on such a day. */
    public record Place(String siteName, String address) implements Serializable {
        private boolean isComplete() {
            return !siteName.isBlank()
                    && !address.isBlank()
                    && siteName.length() <= LONGEST_NAME
                    && address.length() <= LONGEST_ADDRESS;
        }
    }

    public SpecialDay {
        slots = slots.stream().sorted().toList();
        for (int i = 1; i < slots.size(); i++) {
            if (slots.get(i - 1).overlaps(slots.get(i))) {
                throw new RuleViolation("attendance.error.slotsOverlap");
            }
        }
        if (kind.hasHours() == slots.isEmpty()) {
            throw new RuleViolation("attendance.error.hoursMissing");
        }
        if (place == null ? kind == Kind.OTHER_PLACE : !kind.mayBeElsewhere() || !place.isComplete()) {
            throw new RuleViolation("attendance.error.placeIncomplete");
        }
    }

    public static SpecialDay of(LocalDate date, Kind kind) {
        return new SpecialDay(date, kind, List.of(), null);
    }
}
