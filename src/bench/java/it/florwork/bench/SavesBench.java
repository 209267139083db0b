package it.florwork.bench;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.InvitePerson;
import it.florwork.access.MembershipService;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.Days;
import it.florwork.attendance.Months;
import it.florwork.attendance.RollCall;
import it.florwork.attendance.Side;
import it.florwork.candidate.AssessPerson;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.Flag;
import it.florwork.candidate.FlagKind;
import it.florwork.candidate.FlagValue;
import it.florwork.candidate.Flags;
import it.florwork.candidate.PathwayKind;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.ReferPerson;
import it.florwork.candidate.Referrals;
import it.florwork.candidate.SkillSource;
import it.florwork.casework.ContactKind;
import it.florwork.casework.Contacts;
import it.florwork.casework.RecordContact;
import it.florwork.matching.MatchAnswers;
import it.florwork.matching.MatchingService;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningService;
import it.florwork.opening.RejectionReason;
import it.florwork.placement.MakePlacement;
import it.florwork.placement.PlacementChanges;
import it.florwork.placement.PlacementService;
import it.florwork.placement.PolicyCode;
import it.florwork.placement.RecordFact;
import it.florwork.placement.SuspensionReason;
import it.florwork.progress.Face;
import it.florwork.progress.Rating;
import it.florwork.progress.SelfCards;
import it.florwork.progress.Week;
import it.florwork.progress.WeeklyCards;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleService;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shell.FormDrafts;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.SkillCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What each save sends to the database in the thread that answers the click: what comes later is not in it. */
@PortalTest
@Tag("bench-start")
class SavesBench {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    TestAccounts accounts;

    @Autowired
    GivenNeeds needs;

    @Autowired
    GivenPeople people;

    @Autowired
    GivenMatches matches;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    GivenProgress progress;

    @Autowired
    OpeningService openings;

    @Autowired
    OpeningCatalogue catalogue;

    @Autowired
    Referrals referrals;

    @Autowired
    CandidateService candidates;

    @Autowired
    Assessments assessments;

    @Autowired
    MatchingService matching;

    @Autowired
    MatchAnswers answers;

    @Autowired
    PlacementService placements;

    @Autowired
    PlacementChanges changes;

    @Autowired
    GivenPlacements given;

    @Autowired
    Contacts contacts;

    @Autowired
    Flags flags;

    @Autowired
    Pathways pathways;

    @Autowired
    MembershipService memberships;

    @Autowired
    RuleService rules;

    @Autowired
    FormDrafts drafts;

    @Autowired
    Days days;

    @Autowired
    RollCall rollCall;

    @Autowired
    Months months;

    @Autowired
    WeeklyCards cards;

    @Autowired
    SelfCards faces;

    @Autowired
    PortalClock clock;

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    private static final Function<LocalDate, RecordContact> PHONE_CALL =
            on -> new RecordContact(ContactKind.CALL, on, 10, "", "", null);
    private static final AssessPerson ASKED = new AssessPerson(
            GivenPeople.EVERY_MORNING, 45, "Firenze", ItalianLevel.A2, true, false, Set.of(Regime.TE, Regime.TIS));

    private static void count(String what, Viewer who, Runnable save) {
        var sent = Statements.during(() -> ActAs.run(who, save)).stream()
                .collect(Collectors.groupingBy(sql -> sql.split("\\s")[0], TreeMap::new, Collectors.counting()));
        assertThat(sent).as(what).isNotEmpty();
        sent.forEach((kind, number) -> Figures.print("statements.save." + what + "." + kind, number));
    }

    @Test
    void countsNeeds() {
        var company = needs.company();
        var content = needs.gardenHelper(company);
        count("need.post", company.contact(), () -> openings.post(content));
        var draft = needs.draft(company, content);
        count("need.edit", company.contact(), () -> openings.edit(draft, version(company.contact(), draft), content));
        count("need.send", company.contact(), () -> openings.send(draft, version(company.contact(), draft)));
        var operator = accounts.named("operator");
        count("need.publish", operator, () -> openings.publish(draft));
        count("need.suspend", operator, () -> openings.suspend(draft, "Prova."));
        count("need.close", operator, () -> openings.close(draft));
        var unclear = needs.sent(company, content);
        count("need.return", operator, () -> openings.returnWithNote(unclear, "Prova."));
        var refused = needs.sent(company, content);
        count("need.reject", operator, () -> openings.reject(refused, RejectionReason.DUPLICATE, "Prova."));
        count("need.copy", company.contact(), () -> openings.copy(draft));
        count("form.draft", company.contact(), () -> drafts.save("need", "", Map.of("title", "Prova")));
    }

    private long version(Viewer contact, it.florwork.opening.OpeningId need) {
        return ActAs.call(contact, () -> catalogue.detail(need)).version();
    }

    @Test
    void countsPeople() {
        var referral = new ReferPerson(people.somebody(), "Firenze");
        count("person.refer", accounts.fresh(Role.CASE_MANAGER), () -> referrals.refer(referral));
        var person = people.assessed();
        count(
                "person.claim",
                person.operator(),
                () -> assessments.claim(person.id(), new SkillCode("raking"), 3, SkillSource.LAB));
        var known = people.referred();
        var today = LocalDate.now(clock);
        count("person.contact", person.operator(), () -> contacts.record(person.id(), PHONE_CALL.apply(today)));
        count(
                "person.flag",
                person.caseManager(),
                () -> flags.set(person.id(), 0, new Flag(FlagKind.ADI, FlagValue.YES, null)));
        var card = ActAs.call(person.operator(), () -> assessments.card(person.id()));
        count("person.assess", person.operator(), () -> assessments.assess(person.id(), card.version(), ASKED));
        var group = people.group(PathwayKind.LAB);
        count(
                "person.enrol",
                person.operator(),
                () -> pathways.enrol(person.id(), group, Period.of(today, today.plusMonths(2))));
        count("person.contacted", known.operator(), () -> candidates.contacted(known.id(), LocalDate.now(clock)));
    }

    @Test
    void countsAccess() {
        var administrator = accounts.fresh(Role.ADMINISTRATOR);
        var somebody = new InvitePerson("bench-somebody", "Prova", accounts.organisation(Role.OPERATOR), Role.OPERATOR);
        count("access.invite", administrator, () -> memberships.invite(somebody));
        var rule = ActAs.call(administrator, () -> rules.rows()).getFirst();
        count("access.verifyRule", administrator, () -> rules.verify(rule.id()));
    }

    @Test
    void countsMatchesAndPlacements() {
        var company = needs.company();
        var need = needs.published(company);
        var gardener = matches.gardener();
        var operator = accounts.fresh(Role.OPERATOR);
        count("match.propose", operator, () -> matching.propose(need, gardener.id(), Regime.TIS));
        var asked = matches.asked(matches.proposed(Regime.TIS));
        count(
                "match.yes",
                asked.person().account(),
                () -> answers.candidateSaysYes(asked.id(), MatchAnswers.TEXT, "it"));
        count("match.present", asked.operator(), () -> matching.present(asked.id()));
        var code = matches.code(asked);
        count("match.interest", asked.company().contact(), () -> answers.companyInterested(code));
        var talked = matches.talked(matches.proposed(Regime.TE));
        count("match.approve", talked.operator(), () -> matching.approve(talked.id()));
        var today = LocalDate.now(clock);
        var plan = new MakePlacement(
                talked.id(),
                TargetGroup.ORDINARY,
                new Period(today, today.plusMonths(6)),
                GivenNeeds.MORNINGS,
                talked.company().tutor().user(),
                talked.operator().user());
        given.hostInOrder(talked, today);
        var placement = ActAs.call(talked.operator(), () -> placements.makeFromMatch(plan));
        for (var fact :
                new PolicyCode[] {PolicyCode.V10, PolicyCode.V12, PolicyCode.V13, PolicyCode.V17, PolicyCode.V20}) {
            count(
                    "placement.tick." + fact.name().toLowerCase(java.util.Locale.ROOT),
                    talked.operator(),
                    () -> placements.recordFact(placement, new RecordFact(fact, today, "N-1", null)));
        }
        ActAs.run(
                talked.operator(),
                () -> placements.recordFact(
                        placement, new RecordFact(PolicyCode.V11, today.minusDays(1), "CO-1", Regime.TE)));
        given.projectSigned(new GivenPlacements.Given(placement, talked, plan.period()));
        count("placement.ready", talked.operator(), () -> placements.makeReady(placement));
        count("placement.start", talked.operator(), () -> placements.start(placement));
        count(
                "placement.suspend",
                talked.operator(),
                () -> changes.suspend(placement, today, SuspensionReason.ILLNESS));
    }

    @Test
    void countsDaysWeeksAndMonths() {
        var one = attendance.placement(Period.of(MONDAY, MONDAY.plusMonths(3)));
        attendance.on(MONDAY);
        count("day.asPlanned", one.trainee(), () -> days.asPlanned(one.id(), MONDAY, DayReportId.next()));
        var shorter = attendance.says(
                one, Side.TUTOR, MONDAY, DayKind.PARTIAL, new it.florwork.attendance.TimeSlot(510, 690));
        count("day.report", one.tutor(), () -> days.report(shorter));
        var group = attendance.jolly(Period.of(MONDAY, MONDAY.plusMonths(3)), 9);
        var nine = group.members().stream()
                .map(member -> attendance.says(member, Side.TUTOR, MONDAY, DayKind.PRESENT, GivenAttendance.MORNING))
                .toList();
        count("day.rollCallOfNine", group.tutor(), () -> rollCall.take(nine));

        var other = attendance.placement(Period.of(MONDAY, MONDAY.plusMonths(3)));
        attendance.on(MONDAY.plusDays(4));
        var week = Week.of(MONDAY);
        var card = progress.card(other.tutor(), other.id(), week, Rating.ALONE);
        count("week.card", other.tutor(), () -> cards.save(card));
        var smiles = progress.faces(other.trainee(), other.id(), week, Face.GOOD);
        count("week.faces", other.trainee(), () -> faces.save(smiles));

        var shown = attendance.worked(other, OCTOBER);
        count("month.confirm", other.trainee(), () -> months.confirm(other.id(), OCTOBER, shown.contentHash()));
        count("month.sign", other.tutor(), () -> months.sign(other.id(), OCTOBER, shown.contentHash()));
        var operator = accounts.fresh(Role.OPERATOR);
        var sealed =
                ActAs.call(operator, () -> months.month(other.id(), OCTOBER)).seal();
        count("month.verify", operator, () -> months.verify(other.id(), OCTOBER, Objects.requireNonNull(sealed)));
        count(
                "month.reopen",
                operator,
                () -> months.reopen(other.id(), OCTOBER, Set.of(MONDAY.plusDays(1)), "Un orario sbagliato."));
    }
}
