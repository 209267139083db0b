package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;

/** V11: the mandatory notice was sent before the start, in the class of the regime: the wrong class suspends a household's benefit. */
public final class MandatoryNotice implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V11;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        var firstDay = dossier.plan().period().firstDay();
        return dossier.fact(code())
                .map(fact -> {
                    if (!fact.happenedOn().isBefore(firstDay)) {
                        return PolicyResult.fails(code(), "late", Responsible.OPERATOR, fact.happenedOn(), firstDay);
                    }
                    if (fact.noticeClass() != dossier.plan().regime()) {
                        return PolicyResult.fails(
                                code(),
                                "class",
                                Responsible.OPERATOR,
                                dossier.plan().regime());
                    }
                    return PolicyResult.holds(code(), fact.documentNumber(), fact.happenedOn());
                })
                .orElseGet(() -> PolicyResult.tickNeeded(code()));
    }
}
