package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** V2: at least as long as the law asks. */
public final class MinimumLength implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V2;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        var period = dossier.plan().period();
        var least = dossier.limits().minMonths();
        if (least.isPresent() && period.endsBefore().isBefore(period.firstDay().plusMonths(least.getAsInt()))) {
            return PolicyResult.fails(code(), "fails", Responsible.OPERATOR, least.getAsInt());
        }
        return PolicyResult.holds(code());
    }
}
