package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;
import it.florwork.rules.Regime;

/** V16: a social-inclusion internship has the case manager's approval. */
public final class CaseManagersWord implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V16;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        return dossier.caseManagerAgreed() || dossier.plan().regime() != Regime.TIS
                ? PolicyResult.holds(code())
                : PolicyResult.fails(code(), "fails", Responsible.CASE_MANAGER);
    }
}
