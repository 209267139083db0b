package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** V14: the host has declared that everything is in order, not too long before day 1. */
public final class GoodDeclaration implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V14;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        var declaration = dossier.records().declaration();
        if (declaration == null) {
            return PolicyResult.fails(code(), "missing", Responsible.COMPANY);
        }
        if (!declaration.notConfirmed().isEmpty()) {
            return PolicyResult.fails(code(), "notGood", Responsible.COMPANY);
        }
        return declaration.isGoodOn(dossier.plan().period().firstDay())
                ? PolicyResult.holds(code())
                : PolicyResult.fails(
                        code(), "fails", Responsible.COMPANY, declaration.declaredOn(), declaration.validTo());
    }
}
