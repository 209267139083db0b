package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/**
 * V17: where the household has the inclusion allowance, GePI (social inclusion) or the allowance's office knows of it.
 * Unless the flag says that there is none, the operator ticks it; the words tell nobody what the flag says.
 */
public final class InclusionAllowance implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V17;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        return dossier.records().householdHasNoAllowance()
                        || dossier.fact(code()).isPresent()
                ? PolicyResult.holds(code())
                : PolicyResult.tickNeeded(code());
    }
}
