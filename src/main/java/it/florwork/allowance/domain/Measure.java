package it.florwork.allowance.domain;

import it.florwork.shared.Minutes;

/**
 * A month as far as money looks at it.
 *
 * @param plannedDays days of the month that are planned
 * @param wholeDays days that would be planned if the internship went from the month's first day to its last without a rest
 */
public record Measure(Minutes planned, Minutes done, int plannedDays, int wholeDays) {
    public Measure {
        if (plannedDays < 0 || wholeDays < plannedDays) {
            throw new IllegalArgumentException("no part of a month: " + plannedDays + " of " + wholeDays);
        }
    }

    /** The same month with other minutes done. */
    public Measure with(Minutes otherDone) {
        return new Measure(planned, otherDone, plannedDays, wholeDays);
    }

    /** Exactly: {@code 10 x done >= tenths x planned}. */
    boolean reaches(Clause tenths) {
        return done.isAtLeastTenthsOf(tenths.figure(), planned);
    }

    boolean isWhole() {
        return plannedDays == wholeDays;
    }
}
