package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** A rule that the portal cannot check yet: shown as such, never green. */
public record NotBuiltYet(PolicyCode code) implements ActivationPolicy {
    @Override
    public PolicyResult check(Dossier dossier) {
        return PolicyResult.notChecked(code);
    }
}
