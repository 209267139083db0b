package it.florwork.placement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where an internship stands (domain.md par. 8). */
public enum PlacementStatus {
    DRAFT,
    CHECKING,
    SIGNING,
    READY,
    ACTIVE,
    SUSPENDED,
    CONCLUDED,
    INTERRUPTED,
    CLOSING_PAPERS,
    ARCHIVED,
    NOT_STARTED;

    /** Every lawful step; a new status forces a decision. */
    public Set<PlacementStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CHECKING, NOT_STARTED);
            case CHECKING -> EnumSet.of(SIGNING, NOT_STARTED);
            case SIGNING -> EnumSet.of(READY, CHECKING, NOT_STARTED);
            case READY -> EnumSet.of(ACTIVE, NOT_STARTED);
            case ACTIVE -> EnumSet.of(SUSPENDED, CONCLUDED, INTERRUPTED);
            case SUSPENDED -> EnumSet.of(ACTIVE, CONCLUDED, INTERRUPTED);
            case CONCLUDED, INTERRUPTED -> EnumSet.of(CLOSING_PAPERS);
            case CLOSING_PAPERS -> EnumSet.of(ARCHIVED);
            case ARCHIVED, NOT_STARTED -> EnumSet.noneOf(PlacementStatus.class);
        };
    }

    /** Whether the plan may still change. */
    public boolean isBeforeReady() {
        return this == DRAFT || this == CHECKING || this == SIGNING;
    }

    /** Whether the person, the host's place and the tutors are bound for its period. */
    public boolean isBound() {
        return this == READY || isRunning();
    }

    /** Whether it is the person's internship today. */
    public boolean isRunning() {
        return this == ACTIVE || this == SUSPENDED;
    }

    /** Whether it has ended or never began. */
    public boolean isOver() {
        return !isBeforeReady() && !isBound();
    }

    /** The stages of the line, in their order; a suspension and an early end leave it. */
    public static List<PlacementStatus> line() {
        return List.of(CHECKING, SIGNING, READY, ACTIVE, CONCLUDED);
    }
}
