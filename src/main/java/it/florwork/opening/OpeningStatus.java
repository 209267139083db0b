package it.florwork.opening;

import java.util.EnumSet;
import java.util.Set;

/** Where a need stands, and every lawful step from there. */
public enum OpeningStatus {
    /** The company is still writing; nobody else sees it. */
    DRAFT,
    /** The operator has it to check. */
    SENT,
    /** Back with the company, with a note. */
    RETURNED,
    REJECTED,
    PUBLISHED,
    /** Somebody is proposed for it. */
    MATCHING,
    /** Every place is taken. */
    FILLED,
    CLOSED,
    /** Nobody was found in its time; the company may send it again. */
    EXPIRED,
    SUSPENDED;

    public Set<OpeningStatus> next() {
        return switch (this) {
            case DRAFT, RETURNED, EXPIRED -> EnumSet.of(SENT);
            case SENT -> EnumSet.of(RETURNED, REJECTED, PUBLISHED, SUSPENDED);
            case PUBLISHED -> EnumSet.of(MATCHING, SENT, EXPIRED, SUSPENDED);
            case MATCHING -> EnumSet.of(PUBLISHED, FILLED, SENT, SUSPENDED);
            case FILLED -> EnumSet.of(MATCHING, CLOSED, SUSPENDED);
            case SUSPENDED -> EnumSet.of(SENT, CLOSED);
            case REJECTED, CLOSED -> EnumSet.noneOf(OpeningStatus.class);
        };
    }

    /** Whether people may be proposed for it, while it has not expired. */
    public boolean isOpen() {
        return this == PUBLISHED || this == MATCHING;
    }

    /** Whether the company may change what it asks. */
    public boolean isEditable() {
        return isUnderWay() || isOpen();
    }

    /** Whether it lies with the company, so that a change concerns nobody else yet. */
    public boolean isUnderWay() {
        return this == DRAFT || this == RETURNED || this == EXPIRED;
    }
}
