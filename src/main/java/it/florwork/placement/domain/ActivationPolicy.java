package it.florwork.placement.domain;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Outcome;
import it.florwork.placement.domain.policy.Adult;
import it.florwork.placement.domain.policy.CaseManagersWord;
import it.florwork.placement.domain.policy.CoveringAgreement;
import it.florwork.placement.domain.policy.FreeHostPlace;
import it.florwork.placement.domain.policy.GoodDeclaration;
import it.florwork.placement.domain.policy.InclusionAllowance;
import it.florwork.placement.domain.policy.Insurance;
import it.florwork.placement.domain.policy.LiveChoice;
import it.florwork.placement.domain.policy.MandatoryNotice;
import it.florwork.placement.domain.policy.MaximumLength;
import it.florwork.placement.domain.policy.MinimumLength;
import it.florwork.placement.domain.policy.NoOverlap;
import it.florwork.placement.domain.policy.OnceAtTheHost;
import it.florwork.placement.domain.policy.ResidencePermit;
import it.florwork.placement.domain.policy.RuledAllowance;
import it.florwork.placement.domain.policy.SafetyTraining;
import it.florwork.placement.domain.policy.SignedProject;
import it.florwork.placement.domain.policy.TargetedPlacement;
import it.florwork.placement.domain.policy.TutorLoad;
import it.florwork.placement.domain.policy.TutorOfTheHost;
import it.florwork.placement.domain.policy.WeeklyHours;
import it.florwork.shared.RuleViolation;
import java.util.List;

/** One of the rules that must hold before day 1. Pure: it sees the dossier and nothing else. */
public interface ActivationPolicy {
    PolicyCode code();

    PolicyResult check(Dossier dossier);

    /** All of them, as {@link PolicyCode} numbers them. */
    static List<ActivationPolicy> all() {
        return List.of(
                new MaximumLength(),
                new MinimumLength(),
                new WeeklyHours(),
                new RuledAllowance(),
                new FreeHostPlace(),
                new TutorLoad(),
                new OnceAtTheHost(),
                new CoveringAgreement(),
                new SignedProject(),
                new Insurance(),
                new MandatoryNotice(),
                new SafetyTraining(),
                new ResidencePermit(),
                new GoodDeclaration(),
                new LiveChoice(),
                new CaseManagersWord(),
                new InclusionAllowance(),
                new NoOverlap(),
                new TutorOfTheHost(),
                new Adult(),
                new TargetedPlacement());
    }

    static List<PolicyResult> checkAll(Dossier dossier) {
        return all().stream().map(policy -> policy.check(dossier)).toList();
    }

    static void refuseUnlessAllHold(List<PolicyResult> results) {
        var open = results.stream()
                .filter(result -> result.outcome() != Outcome.HOLDS)
                .map(result -> result.policy().name())
                .toList();
        if (!open.isEmpty()) {
            throw new RuleViolation("placement.error.rulesOpen", String.join(", ", open));
        }
    }
}
