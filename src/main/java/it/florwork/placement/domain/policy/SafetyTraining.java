package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** V12: general safety training on day 1 at the latest; the operator ticks the certificate seen. */
public final class SafetyTraining implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V12;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        var firstDay = dossier.plan().period().firstDay();
        return dossier.fact(code())
                .map(fact -> fact.happenedOn().isAfter(firstDay)
                        ? PolicyResult.fails(code(), "fails", Responsible.OPERATOR, fact.happenedOn(), firstDay)
                        : PolicyResult.holds(code(), fact.documentNumber(), fact.happenedOn()))
                .orElseGet(() -> PolicyResult.tickNeeded(code()));
    }
}
