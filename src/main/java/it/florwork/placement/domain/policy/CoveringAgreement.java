package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** V8: a framework agreement with the host is recorded and covers every day. */
public final class CoveringAgreement implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V8;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        var agreement = dossier.records().agreement();
        if (agreement == null) {
            return PolicyResult.fails(code(), "missing", Responsible.OPERATOR);
        }
        return agreement.covers(dossier.plan().period())
                ? PolicyResult.holds(code())
                : PolicyResult.fails(code(), "fails", Responsible.OPERATOR, agreement.firstDay(), agreement.lastDay());
    }
}
