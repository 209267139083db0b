package it.florwork.matching.domain;

import it.florwork.access.Viewer;
import it.florwork.shared.PortalClock;
import java.time.Instant;
import java.time.LocalDate;

/** Who moves a match, and when. */
public record Act(Viewer by, Instant at) {
    LocalDate day() {
        return at.atZone(PortalClock.ROME).toLocalDate();
    }
}
