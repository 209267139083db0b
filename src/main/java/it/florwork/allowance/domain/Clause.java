package it.florwork.allowance.domain;

import it.florwork.rules.RuleKey;
import it.florwork.rules.RuleRow;
import it.florwork.shared.Cents;
import java.util.Objects;

/** A figure of the law or the project and where it comes from. */
public record Clause(RuleKey rule, int figure, String legalSource) {

    /** @param row one that sets a figure */
    public static Clause of(RuleRow row) {
        return new Clause(row.key(), Objects.requireNonNull(row.value()), row.legalSource());
    }

    Cents amount() {
        return new Cents(figure);
    }
}
