package it.florwork.placement.domain;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Outcome;
import it.florwork.placement.domain.policy.Adult;
import it.florwork.placement.domain.policy.CaseManagersWord;
import it.florwork.placement.domain.policy.FreeHostPlace;
import it.florwork.placement.domain.policy.Insurance;
import it.florwork.placement.domain.policy.LiveChoice;
import it.florwork.placement.domain.policy.MandatoryNotice;
import it.florwork.placement.domain.policy.MaximumLength;
import it.florwork.placement.domain.policy.MinimumLength;
import it.florwork.placement.domain.policy.NoOverlap;
import it.florwork.placement.domain.policy.NotBuiltYet;
import it.florwork.placement.domain.policy.SignedProject;
import it.florwork.placement.domain.policy.TutorLoad;
import it.florwork.placement.domain.policy.WeeklyHours;
import it.florwork.shared.RuleViolation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the rules that must hold before day 1. Pure: it sees the dossier and nothing else. */
public interface ActivationPolicy {
    PolicyCode code();

    PolicyResult check(Dossier dossier);

    /** All of them in their order; what nobody has built yet says so. */
    static List<ActivationPolicy> all() {
        Map<PolicyCode, ActivationPolicy> built = Stream.of(
                        new MaximumLength(),
                        new MinimumLength(),
                        new WeeklyHours(),
                        new FreeHostPlace(),
                        new TutorLoad(),
                        new SignedProject(),
                        new Insurance(),
                        new MandatoryNotice(),
                        new LiveChoice(),
                        new CaseManagersWord(),
                        new NoOverlap(),
                        new Adult())
                .collect(Collectors.toMap(ActivationPolicy::code, Function.identity()));
        return Stream.of(PolicyCode.values())
                .map(code -> built.getOrDefault(code, new NotBuiltYet(code)))
                .toList();
    }

    static List<PolicyResult> checkAll(Dossier dossier) {
        return all().stream().map(policy -> policy.check(dossier)).toList();
    }

    /** @param unbuiltMayPass whether rules that nobody has built yet are passed over: in the demonstration only */
    static void refuseUnlessAllHold(List<PolicyResult> results, boolean unbuiltMayPass) {
        var open = results.stream()
                .filter(result -> result.outcome() != Outcome.HOLDS)
                .filter(result -> result.outcome() != Outcome.NOT_CHECKED || !unbuiltMayPass)
                .map(result -> result.policy().name())
                .toList();
        if (!open.isEmpty()) {
            throw new RuleViolation("placement.error.rulesOpen", String.join(", ", open));
        }
    }
}
