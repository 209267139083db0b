package it.florwork.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new figure from a day on. The earlier one ends the day before and stays as it was.
 *
 * @param value null: the law sets no figure any more
 */
public record ChangeRule(
        RuleId rule, long version, @Nullable Integer value, LocalDate from, String legalSource) {}
