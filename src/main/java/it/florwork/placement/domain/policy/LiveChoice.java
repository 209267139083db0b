package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** V15: the person's choice to show the card to this company is live. */
public final class LiveChoice implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V15;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        return dossier.choiceIsLive()
                ? PolicyResult.holds(code())
                : PolicyResult.fails(code(), "fails", Responsible.CANDIDATE);
    }
}
