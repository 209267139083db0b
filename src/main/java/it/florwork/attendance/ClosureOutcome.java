package it.florwork.attendance;

import java.util.List;

/**
 * What came of closing a site, or of opening it again.
 *
 * @param people for how many the plan is another one now
 * @param notFor the code names of those for whom it stays as it was on some of the days, because that month is signed
 */
public record ClosureOutcome(int people, List<String> notFor) {}
