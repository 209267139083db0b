package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;
import it.florwork.shared.Period;
import java.util.Comparator;

/** V18: the person has no other bound internship on any day of the span. */
public final class NoOverlap implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V18;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        var period = dossier.plan().period();
        return dossier.othersOfPerson().stream()
                .filter(period::overlaps)
                .map(Period::lastDay)
                .max(Comparator.naturalOrder())
                .map(until -> PolicyResult.fails(code(), "fails", Responsible.OPERATOR, until))
                .orElseGet(() -> PolicyResult.holds(code()));
    }
}
