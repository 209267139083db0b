package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;
import it.florwork.shared.Minutes;

/** V3: the week keeps within the hours allowed, and is not empty. */
public final class WeeklyHours implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V3;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        var week = dossier.plan().timetable();
        var most = dossier.limits().weeklyHours();
        if (week.isEmpty()) {
            return PolicyResult.fails(code(), "empty", Responsible.OPERATOR);
        }
        if (most.isPresent() && week.minutesPerWeek().compareTo(Minutes.ofHours(most.getAsInt())) > 0) {
            return PolicyResult.fails(code(), "fails", Responsible.OPERATOR, most.getAsInt());
        }
        return PolicyResult.holds(code());
    }
}
