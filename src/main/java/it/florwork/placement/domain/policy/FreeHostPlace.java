package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** V5: one of the host's places is free on every day of the span. Disadvantaged and disabled trainees take none. */
public final class FreeHostPlace implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V5;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        var limits = dossier.limits();
        if (limits.hostPlaces().isEmpty() || dossier.plan().group().leavesHostPlaceFree()) {
            return PolicyResult.holds(code());
        }
        var period = dossier.plan().period();
        if (limits.staffCountedOn().plusMonths(limits.staffCountMonths()).isBefore(period.firstDay())) {
            return PolicyResult.fails(code(), "oldCount", Responsible.COMPANY, limits.staffCountedOn());
        }
        int places = limits.hostPlaces().getAsInt();
        return Crowding.firstDay(period, dossier.othersAtSite(), places)
                .map(day -> PolicyResult.fails(code(), "fails", Responsible.OPERATOR, day, places))
                .orElseGet(() -> PolicyResult.holds(code()));
    }
}
