package it.florwork.allowance;

import it.florwork.allowance.domain.Clause;
import it.florwork.allowance.domain.Clauses;
import it.florwork.allowance.domain.Terms;
import it.florwork.allowance.domain.Whose;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.RuleRow;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which law pays a month: the one in force on its first day. */
@Component
class AllowanceRules {
    private static final List<RuleKey> OF_MONEY = List.of(
            RuleKey.ALLOWANCE_FULL,
            RuleKey.ALLOWANCE_FULL_FROM,
            RuleKey.ALLOWANCE_REDUCED,
            RuleKey.ALLOWANCE_REDUCED_FROM,
            RuleKey.ALLOWANCE_FLOOR,
            RuleKey.ALLOWANCE_CAP,
            RuleKey.ALLOWANCE_HOURLY,
            RuleKey.ALLOWANCE_PRO_RATA);

    private final RuleBook rules;

    AllowanceRules(RuleBook rules) {
        this.rules = rules;
    }

    /** Empty when no rule says what is paid. */
    Optional<Terms> terms(Whose whose, YearMonth month) {
        return new Clauses(OF_MONEY.stream()
                        .flatMap(key -> inForce(key, whose, month).stream())
                        .map(Clause::of)
                        .collect(Collectors.toMap(Clause::rule, Function.identity())))
                .terms();
    }

    /** Whether the company pays, so that it may know the amounts. */
    boolean isPaidByHost(Whose whose, YearMonth month) {
        return inForce(RuleKey.ALLOWANCE_PAID_BY_HOST, whose, month)
                .map(Clause::of)
                .filter(clause -> clause.figure() > 0)
                .isPresent();
    }

    private Optional<RuleRow> inForce(RuleKey key, Whose whose, YearMonth month) {
        return rules.inForce(key, whose.regime(), whose.region(), whose.group(), month.atDay(1));
    }
}
