package it.florwork.candidate;

/**
 * What came of a referral.
 *
 * @param differs whether the portal knew the person under other data than these; the earlier ones were kept, to be
 *     compared and corrected on the person's page
 */
public record Referred(CandidateId id, boolean differs) {}
