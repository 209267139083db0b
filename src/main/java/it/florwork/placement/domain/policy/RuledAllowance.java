package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** V4: the rules say what a month is worth where the site lies; nobody is paid by hand. */
public final class RuledAllowance implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V4;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        return dossier.records().allowanceIsRuled()
                ? PolicyResult.holds(code())
                : PolicyResult.fails(code(), "fails", Responsible.OPERATOR);
    }
}
