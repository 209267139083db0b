package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** V1: no longer than the law allows this person in this regime; suspensions do not count. */
public final class MaximumLength implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V1;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        var period = dossier.plan().period();
        var most = dossier.limits().maxMonths();
        if (most.isPresent()
                && period.endsBefore()
                        .isAfter(period.firstDay()
                                .plusMonths(most.getAsInt())
                                .plusDays(dossier.plan().suspendedDays()))) {
            return PolicyResult.fails(code(), "fails", Responsible.OPERATOR, most.getAsInt());
        }
        return PolicyResult.holds(code());
    }
}
