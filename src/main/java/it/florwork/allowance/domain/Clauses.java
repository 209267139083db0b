package it.florwork.allowance.domain;

import it.florwork.allowance.domain.Form.Band;
import it.florwork.allowance.domain.Form.Bands;
import it.florwork.allowance.domain.Form.Hourly;
import it.florwork.allowance.domain.Form.Proportional;
import it.florwork.rules.RuleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules in force that speak of money; which of them there are says which form the law has. */
public record Clauses(Map<RuleKey, Clause> inForce) {

    /** Empty when no rule says what is paid. */
    public Optional<Terms> terms() {
        return form().map(form ->
                new Terms(form, inForce.get(RuleKey.ALLOWANCE_PRO_RATA), inForce.get(RuleKey.ALLOWANCE_CAP)));
    }

    private Optional<Form> form() {
        var rate = inForce.get(RuleKey.ALLOWANCE_HOURLY);
        if (rate != null) {
            return Optional.of(new Hourly(rate));
        }
        var full = inForce.get(RuleKey.ALLOWANCE_FULL);
        var fullFrom = inForce.get(RuleKey.ALLOWANCE_FULL_FROM);
        if (full == null || fullFrom == null) {
            return Optional.empty();
        }
        var floor = inForce.get(RuleKey.ALLOWANCE_FLOOR);
        return Optional.of(floor == null ? new Bands(bands(full, fullFrom)) : new Proportional(full, fullFrom, floor));
    }

    private List<Band> bands(Clause full, Clause fullFrom) {
        var bands = new ArrayList<>(List.of(new Band(fullFrom, full)));
        var reduced = inForce.get(RuleKey.ALLOWANCE_REDUCED);
        var reducedFrom = inForce.get(RuleKey.ALLOWANCE_REDUCED_FROM);
        if (reduced != null && reducedFrom != null) {
            bands.add(new Band(reducedFrom, reduced));
        }
        return bands;
    }
}
