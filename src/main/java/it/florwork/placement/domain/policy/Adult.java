package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** V20: the person is an adult. The birth date lies sealed with the identity, so the operator ticks the paper seen. */
public final class Adult implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V20;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        return dossier.fact(code())
                .map(fact -> PolicyResult.holds(code(), fact.documentNumber(), fact.happenedOn()))
                .orElseGet(() -> PolicyResult.tickNeeded(code()));
    }
}
