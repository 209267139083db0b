package it.florwork.placement;

import it.florwork.rules.Regime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An operator's tick for a rule whose data the portal does not hold yet. Ticks are never changed: a later one counts
 * instead.
 *
 * @param happenedOn the date on the paper
 * @param documentNumber the paper's number
 * @param noticeClass for the mandatory notice: the class it was sent in
 */
public record RecordFact(
        PolicyCode policy,
        LocalDate happenedOn,
        String documentNumber,
        @Nullable Regime noticeClass) {}
