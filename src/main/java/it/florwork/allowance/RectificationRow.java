package it.florwork.allowance;

import it.florwork.candidate.CandidateId;
import it.florwork.rules.RuleKey;
import it.florwork.shared.Cents;
import it.florwork.shared.EngagementId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A sealed month that a later rule would pay differently, for a decision.
 *
 * @param stoodAt what it comes to now
 * @param anew what it would be worth, line by line
 * @param rule which figure changed
 */
public record RectificationRow(
        UUID id,
        EngagementId engagement,
        CandidateId candidate,
        String codeName,
        String organisation,
        YearMonth month,
        Cents stoodAt,
        Worth anew,
        RuleKey rule,
        Instant proposedAt)
        implements Serializable {
    /** As the database has it. */
    public RectificationRow(
            UUID id,
            EngagementId engagement,
            CandidateId candidate,
            String codeName,
            String organisation,
            LocalDate monthStart,
            long stoodAt,
            long due,
            RuleKey rule,
            Worth anew,
            Instant proposedAt) {
        this(
                id,
                engagement,
                candidate,
                codeName,
                organisation,
                YearMonth.from(monthStart),
                new Cents(stoodAt),
                anew,
                rule,
                proposedAt);
    }

    /** What it would add; below zero when it would take something off. */
    public Cents difference() {
        return anew.due().minus(stoodAt);
    }
}
