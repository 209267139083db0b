package it.florwork.matching;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A presented profile in the company's list. It holds no id of a person. */
public record PresentedRow(UUID code, String openingTitle, MatchStatus status, Instant since) implements Serializable {
    public String name() {
        return PresentedProfile.name(code);
    }
}
