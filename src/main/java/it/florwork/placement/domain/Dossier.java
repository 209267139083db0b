package it.florwork.placement.domain;

import it.florwork.candidate.FlagVerdict;
import it.florwork.company.DeclarationRow;
import it.florwork.placement.PolicyCode;
import it.florwork.placement.ProjectParty;
import it.florwork.rules.Regime;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the activation rules look at, gathered once, under the locks of the host's site and of the tutors when the
 * answer is to be acted upon.
 *
 * @param facts the last tick of each rule that has one
 * @param othersAtSite the periods of the other internships that take one of the host's places
 * @param othersOfHostTutor what the host tutor follows besides
 * @param othersOfPromoterTutor the periods of what the promoter tutor follows besides
 * @param othersOfPerson the person's other bound internships
 * @param project the training project that counts on the first day; null when nobody has written one
 * @param records what is recorded of the host, the person and the law
 */
public record Dossier(
        Plan plan,
        Limits limits,
        Map<PolicyCode, Fact> facts,
        List<Period> othersAtSite,
        List<Followed> othersOfHostTutor,
        List<Period> othersOfPromoterTutor,
        List<Period> othersOfPerson,
        boolean choiceIsLive,
        boolean caseManagerAgreed,
        @Nullable Project project,
        Records records) {

    /** The figures in force on the first day; empty where the law sets none. */
    public record Limits(
            OptionalInt minMonths,
            OptionalInt maxMonths,
            OptionalInt weeklyHours,
            OptionalInt hostPlaces,
            LocalDate staffCountedOn,
            int staffCountMonths,
            Map<Regime, Integer> hostTutorLoad,
            int promoterTutorLoad) {}

    /**
     * What other records of the portal say.
     *
     * @param allowanceIsRuled whether the rules say what a month is worth where the site lies
     * @param wasHere whether the person did the same work at this host before
     * @param mayComeAgain whether the rule in force allows that
     * @param agreement the span of the host's framework agreement
     * @param declaration the host's last one
     * @param permit what is recorded of the residence permit, until the last day
     * @param householdHasNoAllowance whether it is recorded that the household has no inclusion allowance
     * @param tutorIsOfTheHost whether the host tutor works there today
     */
    public record Records(
            boolean allowanceIsRuled,
            boolean wasHere,
            boolean mayComeAgain,
            @Nullable Period agreement,
            @Nullable DeclarationRow declaration,
            FlagVerdict.Permit permit,
            boolean householdHasNoAllowance,
            boolean tutorIsOfTheHost) {}

    /**
     * A training project.
     *
     * @param isForThisPlan whether it was written for what is planned now
     * @param missing who has not signed it
     */
    public record Project(boolean isForThisPlan, Set<ProjectParty> missing) {}

    /** An internship that a tutor follows. */
    public record Followed(Regime regime, Period period) {}

    /**
     * A rule without its own data yet, ticked by an operator.
     *
     * @param noticeClass the class of a mandatory notice, where the tick is about one
     */
    public record Fact(
            LocalDate happenedOn,
            String documentNumber,
            @Nullable Regime noticeClass) {}

    public Optional<Fact> fact(PolicyCode policy) {
        return Optional.ofNullable(facts.get(policy));
    }
}
