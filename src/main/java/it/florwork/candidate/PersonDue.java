package it.florwork.candidate;

import java.time.LocalDate;

/**
 * A person with whom something is to be done.
 *
 * @param referredOn the day of the last referral
 * @param since the day the stage holds from, or the day agreed to talk again
 */
public record PersonDue(CandidateId id, String codeName, LocalDate referredOn, LocalDate since) {}
