package it.florwork.allowance.domain;

import it.florwork.rules.RuleKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The four laws of domain.md par. 3 as the engine sees them, and one for the form that none of them has; that the table holds the same is AllowanceRulesTest's. */
enum Law {
    TUSCANY_TE_2019(Map.of(
            RuleKey.ALLOWANCE_FULL, 50_000,
            RuleKey.ALLOWANCE_FULL_FROM, 7,
            RuleKey.ALLOWANCE_REDUCED, 30_000,
            RuleKey.ALLOWANCE_REDUCED_FROM, 5,
            RuleKey.ALLOWANCE_PRO_RATA, 1)),
    TUSCANY_TE_2024(Map.of(
            RuleKey.ALLOWANCE_FULL, 60_000,
            RuleKey.ALLOWANCE_FULL_FROM, 7,
            RuleKey.ALLOWANCE_REDUCED, 40_000,
            RuleKey.ALLOWANCE_REDUCED_FROM, 0,
            RuleKey.ALLOWANCE_PRO_RATA, 1)),
    TUSCANY_TIS(Map.of(
            RuleKey.ALLOWANCE_HOURLY, 700,
            RuleKey.ALLOWANCE_CAP, 50_000,
            RuleKey.ALLOWANCE_PRO_RATA, 0)),
    LOMBARDY_TE(Map.of(
            RuleKey.ALLOWANCE_FULL, 50_000,
            RuleKey.ALLOWANCE_FULL_FROM, 8,
            RuleKey.ALLOWANCE_FLOOR, 30_000,
            RuleKey.ALLOWANCE_PRO_RATA, 1)),
    /** No region's: in proportion over the whole month, between a floor and a cap. */
    PROPORTIONAL_WITH_CAP(Map.of(
            RuleKey.ALLOWANCE_FULL, 60_000,
            RuleKey.ALLOWANCE_FULL_FROM, 10,
            RuleKey.ALLOWANCE_FLOOR, 20_000,
            RuleKey.ALLOWANCE_CAP, 50_000,
            RuleKey.ALLOWANCE_PRO_RATA, 1));

    final Map<RuleKey, Integer> figures;

    Law(Map<RuleKey, Integer> figures) {
        this.figures = figures;
    }

    Terms terms() {
        return new Clauses(figures.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                figure -> new Clause(figure.getKey(), figure.getValue(), name()),
                                (one, same) -> one,
                                LinkedHashMap::new)))
                .terms()
                .orElseThrow();
    }

    static Stream<Terms> all() {
        return Stream.of(values()).map(Law::terms);
    }
}
