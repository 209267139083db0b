package it.florwork.candidate;

import java.util.EnumSet;
import java.util.Set;

/** Where a request to erase a person stands. */
public enum ErasureStatus {
    ASKED,
    GRANTED,
    DONE,
    REFUSED,
    TAKEN_BACK;

    public Set<ErasureStatus> next() {
        return switch (this) {
            case ASKED -> EnumSet.of(GRANTED, REFUSED, TAKEN_BACK);
            case GRANTED -> EnumSet.of(DONE, REFUSED, TAKEN_BACK);
            case DONE, REFUSED, TAKEN_BACK -> EnumSet.noneOf(ErasureStatus.class);
        };
    }

    public boolean isOpen() {
        return this == ASKED || this == GRANTED;
    }
}
