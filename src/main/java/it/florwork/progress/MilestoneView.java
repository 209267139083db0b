package it.florwork.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One milestone of an engagement.
 *
 * @param on the day it falls on
 * @param taken what was answered, the latest first; nothing is ever written over
 */
public record MilestoneView(MilestoneKind kind, LocalDate on, List<Taken> taken) {

    /** @param by what the team calls who asked */
    public record Taken(Map<MilestoneQuestion, MilestoneAnswer> answers, String note, String by, Instant at) {}

    public boolean isOpen(LocalDate today) {
        return taken.isEmpty() && !on.isAfter(today);
    }
}
