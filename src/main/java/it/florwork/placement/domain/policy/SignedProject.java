package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** V9: promoter, host and trainee have signed the training project, for what is planned now. */
public final class SignedProject implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V9;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        var project = dossier.project();
        if (project == null) {
            return PolicyResult.fails(code(), "missing", Responsible.OPERATOR);
        }
        if (!project.isForThisPlan()) {
            return PolicyResult.fails(code(), "otherPlan", Responsible.OPERATOR);
        }
        return project.missing().stream()
                .sorted()
                .findFirst()
                .map(party -> switch (party) {
                    case HOST -> PolicyResult.fails(code(), "HOST", Responsible.COMPANY);
                    case TRAINEE -> PolicyResult.fails(code(), "TRAINEE", Responsible.CANDIDATE);
                    case PROMOTER, CASE_MANAGER -> PolicyResult.fails(code(), "PROMOTER", Responsible.OPERATOR);
                })
                .orElseGet(() -> PolicyResult.holds(code()));
    }
}
