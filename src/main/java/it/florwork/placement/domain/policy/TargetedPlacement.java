package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;
import it.florwork.rules.Regime;
import it.florwork.rules.TargetGroup;

/**
 * V21: the tool of L. 68/99 is named where the place may count for the quota: a disabled person's, outside social
 * inclusion, which does not discharge the obligation.
 */
public final class TargetedPlacement implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V21;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        boolean mayCount =
                dossier.plan().group() == TargetGroup.DISABLED && dossier.plan().regime() != Regime.TIS;
        return !mayCount || dossier.fact(code()).isPresent()
                ? PolicyResult.holds(code())
                : PolicyResult.tickNeeded(code());
    }
}
