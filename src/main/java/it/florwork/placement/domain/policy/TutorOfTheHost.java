package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** V19: the host tutor works for the host today. */
public final class TutorOfTheHost implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V19;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        return dossier.records().tutorIsOfTheHost()
                ? PolicyResult.holds(code())
                : PolicyResult.fails(code(), "fails", Responsible.COMPANY);
    }
}
