package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;
import it.florwork.rules.Regime;

/** V7: once at a host for the same work, unless the rule in force lets the person come again. */
public final class OnceAtTheHost implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V7;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        var records = dossier.records();
        if (!records.wasHere()) {
            return PolicyResult.holds(code());
        }
        if (!records.mayComeAgain()) {
            return PolicyResult.fails(code(), "fails", Responsible.OPERATOR);
        }
        return dossier.plan().regime() != Regime.TIS || dossier.fact(code()).isPresent()
                ? PolicyResult.holds(code())
                : PolicyResult.tickNeeded(code());
    }
}
