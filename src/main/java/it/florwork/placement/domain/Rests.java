package it.florwork.placement.domain;

import it.florwork.placement.SuspensionReason;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The suspensions of an internship: how long they lasted together, and the one that lasts. */
@Embeddable
class Rests {
    private int suspendedDays;
    private @Nullable LocalDate suspendedFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable SuspensionReason suspensionReason;

    void begin(LocalDate from, SuspensionReason reason) {
        suspendedFrom = from;
        suspensionReason = reason;
    }

    /**
     * The days it lasted.
     *
     * @param least the shortest length that moves the end, by the rule in force on its first day
     */
    Period endOn(LocalDate on, int least) {
        var from = Objects.requireNonNull(suspendedFrom);
        if (!on.isAfter(from) || ChronoUnit.DAYS.between(from, on) < least) {
            throw new RuleViolation("placement.error.suspensionTooShort", least);
        }
        var suspended = new Period(from, on);
        suspendedDays += Math.toIntExact(suspended.days());
        breakOff();
        return suspended;
    }

    /** The one that ended with these days lasts again, and they count no more until it ends. */
    void lastAgain(Period suspended, SuspensionReason reason) {
        suspendedDays -= Math.toIntExact(suspended.days());
        begin(suspended.firstDay(), reason);
    }

    /** The internship ended while it rested: nothing moves any more. */
    void breakOff() {
        suspendedFrom = null;
        suspensionReason = null;
    }

    int days() {
        return suspendedDays;
    }

    @Nullable
    SuspensionReason reason() {
        return suspensionReason;
    }

    @Nullable
    LocalDate suspendedFrom() {
        return suspendedFrom;
    }
}
