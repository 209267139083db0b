package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/**
 * V13: the residence permit is valid to the end. Where nobody has said anything of it, the operator ticks the paper seen;
 * the words tell nobody what the flag says.
 */
public final class ResidencePermit implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V13;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        return switch (dossier.records().permit()) {
            case VALID -> PolicyResult.holds(code());
            case NOT_VALID -> PolicyResult.fails(code(), "fails", Responsible.CASE_MANAGER);
            case UNKNOWN ->
                dossier.fact(code()).isPresent() ? PolicyResult.holds(code()) : PolicyResult.tickNeeded(code());
        };
    }
}
