package it.florwork.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.Days;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.TimeSlot;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.CandidateStatus;
import it.florwork.casework.Assignments;
import it.florwork.matching.MatchAnswers;
import it.florwork.placement.PolicyResult.Outcome;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.TargetGroup;
import it.florwork.rules.WorkingDays;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PlacementServiceTest {
    @Autowired
    GivenPlacements given;

    @Autowired
    GivenMatches matches;

    @Autowired
    GivenNeeds needs;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PlacementService placements;

    @Autowired
    PlacementChanges changes;

    @Autowired
    PlacementCatalogue catalogue;

    @Autowired
    MatchAnswers answers;

    @Autowired
    Assignments assignments;

    @Autowired
    CandidateService candidates;

    @Autowired
    Internships internships;

    @Autowired
    PlacementPlanning planning;

    @Autowired
    StartDeadline deadline;

    @Autowired
    RuleBook rules;

    @Autowired
    Days days;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    @UseCase({"UC-25", "UC-26", "UC-27"})
    void fromTheApprovedMatchToDayOne() {
        var placement = given.active(Regime.TIS);
        var operator = placement.match().operator();
        ActAs.run(operator, () -> {
            assertThat(catalogue.detail(placement.id()).row().status()).isEqualTo(PlacementStatus.ACTIVE);
            assertThat(assignments.tutorsOf(placement.id().engagement(), today()))
                    .containsExactly(placement.match().company().tutor().user());
            assertThat(candidates.statusesOn(today()))
                    .filteredOn(person ->
                            person.candidate().equals(placement.match().candidate()))
                    .singleElement()
                    .satisfies(person -> assertThat(person.status()).isEqualTo(CandidateStatus.ON_A_PATHWAY));
        });
    }

    @Test
    @UseCase("UC-26")
    void saysOfEveryRuleWhatItIsAndWhoHasToAct() {
        var placement = given.made(Regime.TE);
        var results = ActAs.call(placement.match().operator(), () -> placements.check(placement.id()));
        assertThat(results).extracting(PolicyResult::policy).containsExactly(PolicyCode.values());
        assertThat(of(results, Outcome.TICK_NEEDED))
                .containsExactly(
                        PolicyCode.V10, PolicyCode.V11, PolicyCode.V12, PolicyCode.V13, PolicyCode.V17, PolicyCode.V20);
        assertThat(of(results, Outcome.FAILS)).as("no training project yet").containsExactly(PolicyCode.V9);
        refused("placement.error.rulesOpen", () -> ready(placement));
        given.ready(placement);
    }

    @Test
    void theLastHostPlaceIsTakenOnceByTwoAtOnce() throws Exception {
        var company = needs.company(4); // one place
        var opening = needs.published(company, 2);
        var one = ticked(matches.approved(matches.proposed(opening, company, matches.gardener(), Regime.TE)));
        var other = ticked(matches.approved(matches.proposed(opening, company, matches.gardener(), Regime.TE)));
        assertThat(together(() -> ready(one), () -> ready(other)))
                .containsExactlyInAnyOrder("ready", "placement.error.rulesOpen");
    }

    @Test
    void theHostTutorsLoadCountsAcrossTwoAtOnce() throws Exception {
        var company = needs.company(60);
        var opening = needs.published(company, 3);
        given.ready(given.made(matches.approved(matches.proposed(opening, company, matches.gardener(), Regime.TIS))));
        var one = ticked(matches.approved(matches.proposed(opening, company, matches.gardener(), Regime.TIS)));
        var other = ticked(matches.approved(matches.proposed(opening, company, matches.gardener(), Regime.TIS)));
        assertThat(together(() -> ready(one), () -> ready(other)))
                .containsExactlyInAnyOrder("ready", "placement.error.rulesOpen");
    }

    @Test
    void theTableLetsNoPersonHaveTwoInternshipsOnOneDay() {
        var placement = given.active(Regime.TE);
        assertThatThrownBy(() -> jdbc.update("""
                        insert into placement (id, match_id, candidate_id, organisation_id, site_id, opening_id, regime,
                            target_group, first_day, ends_before, planned_last_day, timetable, host_tutor, promoter_tutor,
                            status, bound_candidate_id, suspended_days, version)
                        select uuid(), m.id, p.candidate_id, p.organisation_id, p.site_id, p.opening_id, p.regime,
                            p.target_group, p.first_day, p.ends_before, p.planned_last_day, p.timetable, p.host_tutor,
                            p.promoter_tutor, 'READY', p.candidate_id, 0, 0
                        from placement p join opening_match m on m.id <> p.match_id
                            and not exists (select 1 from placement q where q.match_id = m.id)
                        where p.id = ? limit 1""", placement.id().toString()))
                .hasMessageContaining("placement_no_overlap");
    }

    /** Two real connections bind the same person for the same days: the second waits, and is refused by the table. */
    @Test
    void theTableLetsTwoAtOnceBindAPersonOnlyOnce() throws Exception {
        var one = given.made(Regime.TE).id().toString();
        var other = given.made(Regime.TE).id().toString();
        jdbc.update(
                "update placement set candidate_id = (select candidate_id from placement where id = ?) where id = ?",
                one,
                other);
        assertThat(together(() -> bound(one), () -> bound(other)))
                .containsExactlyInAnyOrder("bound", "placement_no_overlap");
        jdbc.update(
                "update placement set status = 'NOT_STARTED', bound_candidate_id = null where id in (?, ?)",
                one,
                other);
    }

    /** The server may end one of two that wait for each other instead of refusing it; whoever asks again hears why. */
    private String bound(String placement) {
        try {
            jdbc.update(
                    "update placement set status = 'READY', bound_candidate_id = candidate_id where id = ?", placement);
            return "bound";
        } catch (DataIntegrityViolationException overlap) {
            assertThat(overlap).hasMessageContaining("placement_no_overlap");
            return "placement_no_overlap";
        } catch (PessimisticLockingFailureException ended) {
            return bound(placement);
        }
    }

    @Test
    @UseCase("UC-27")
    void whatHasNotBegunWithinItsWorkingDaysNeverBegan() {
        var placement = given.ready(given.made(Regime.TE));
        var last = new WorkingDays(rules.holidays(), MonthDay.of(6, 24)).after(today(), 5);
        deadline.runFor(last.minusDays(1));
        assertThat(status(placement)).isEqualTo(PlacementStatus.READY);
        deadline.runFor(last);
        deadline.runFor(last); // a night may run twice
        assertThat(status(placement)).isEqualTo(PlacementStatus.NOT_STARTED);
        assertThat(assignedTo(placement)).isEmpty();
    }

    @Test
    void aNightThatWasMissedIsCaughtUpLater() {
        var placement = given.ready(given.made(Regime.TE));
        deadline.runFor(today().plusDays(60));
        assertThat(status(placement)).isEqualTo(PlacementStatus.NOT_STARTED);
    }

    @Test
    void whoseDaysAreToldHasBegun() {
        var placement = given.ready(given.made(Regime.TE));
        var tutor = placement.match().company().tutor();
        ActAs.run(
                tutor,
                () -> days.report(ReportDay.inPortal(
                        DayReportId.next(),
                        placement.id().engagement(),
                        today(),
                        DayKind.PARTIAL,
                        List.of(new TimeSlot(540, 600)),
                        null,
                        Set.of(),
                        clock.instant())));
        deadline.runFor(today().plusDays(60));
        assertThat(status(placement)).isEqualTo(PlacementStatus.READY);
        refused(
                "placement.error.daysTold",
                () -> ActAs.run(placement.match().operator(), () -> placements.abandon(placement.id())));
    }

    @Test
    @UseCase("UC-26")
    void aPlanChangesForWhoReadItsLatestVersion() {
        var placement = given.made(Regime.TE);
        var operator = placement.match().operator();
        var read = ActAs.call(operator, () -> planning.revision(placement.id()));
        var later = new Period(today().plusDays(7), today().plusMonths(4));
        ActAs.run(
                operator,
                () -> placements.revise(
                        placement.id(),
                        read.version(),
                        plan(read, later, read.plan().hostTutor())));
        assertThat(ActAs.call(operator, () -> planning.revision(placement.id()))
                        .plan()
                        .period())
                .isEqualTo(later);
        assertThatThrownBy(() -> ActAs.run(
                        operator,
                        () -> placements.revise(
                                placement.id(),
                                read.version(),
                                plan(read, read.plan().period(), read.plan().hostTutor()))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        var again = ActAs.call(operator, () -> planning.revision(placement.id()));
        var stranger = accounts.fresh(Role.HOST_TUTOR).user();
        refused(
                "placement.error.hostTutorElsewhere",
                () -> ActAs.run(
                        operator,
                        () -> placements.revise(placement.id(), again.version(), plan(again, later, stranger))));
    }

    private static MakePlacement plan(PlacementPlanning.Revision read, Period period, UserId hostTutor) {
        return new MakePlacement(
                read.match(),
                read.plan().group(),
                period,
                read.plan().timetable(),
                hostTutor,
                read.plan().promoterTutor());
    }

    @Test
    @UseCase("UC-29")
    void thoseWhoTakePartReadTheirInternshipAndNobodyElse() {
        var placement = given.active(Regime.TE);
        var match = placement.match();
        var evaluator = accounts.fresh(Role.EVALUATOR);
        var page = PageRequest.of(0, 10_000);
        for (var reader : List.of(
                match.company().contact(),
                match.company().tutor(),
                match.person().account(),
                match.person().caseManager())) {
            var one = ActAs.call(reader, () -> internships.one(placement.id()));
            assertThat(one.row().candidate()).as(reader.role()).isEqualTo(match.candidate());
            assertThat(one.hostTutor()).as(reader.role()).isNotEmpty();
            assertThat(ActAs.call(reader, () -> internships.rows(page)))
                    .as(reader.role())
                    .extracting(InternshipRow::id)
                    .containsExactly(placement.id());
        }
        var judged = ActAs.call(evaluator, () -> internships.one(placement.id()));
        assertThat(judged.row().candidate()).isNull();
        assertThat(judged.row().codeName()).startsWith("T-");
        assertThat(judged.hostTutor() + judged.promoterTutor()).isEmpty();
        for (var role : List.of(Role.COMPANY_CONTACT, Role.HOST_TUTOR, Role.CANDIDATE, Role.CASE_MANAGER)) {
            var stranger = accounts.fresh(role);
            assertThatThrownBy(() -> ActAs.run(stranger, () -> internships.one(placement.id())))
                    .as(role)
                    .isInstanceOf(NotFound.class);
            assertThat(ActAs.call(stranger, () -> internships.rows(page)))
                    .as(role)
                    .isEmpty();
        }
    }

    private PlacementStatus status(GivenPlacements.Given placement) {
        return ActAs.call(placement.match().operator(), () -> catalogue.detail(placement.id()))
                .row()
                .status();
    }

    private List<UserId> assignedTo(GivenPlacements.Given placement) {
        return ActAs.call(
                placement.match().operator(),
                () -> assignments.tutorsOf(placement.id().engagement(), today()));
    }

    @Test
    void aYesTakenBackStopsTheStart() {
        var placement = given.ready(given.made(Regime.TE));
        ActAs.run(
                placement.match().person().account(),
                () -> answers.candidateTakesBack(placement.match().id()));
        refused(
                "placement.error.rulesOpen",
                () -> ActAs.run(placement.match().operator(), () -> placements.start(placement.id())));
    }

    @Test
    @UseCase("UC-27")
    void doesNotStartBeforeItsFirstDay() {
        var match = matches.approved(Regime.TE);
        var tomorrow = today().plusDays(1);
        var placement = given.ready(given.made(match, new Period(tomorrow, tomorrow.plusMonths(6))));
        refused(
                "placement.error.outsidePeriod",
                () -> ActAs.run(match.operator(), () -> placements.start(placement.id())));
    }

    @Test
    @UseCase("UC-28")
    void anEarlyEndFreesThePersonAndTheTutors() {
        var placement = given.active(Regime.TE);
        var operator = placement.match().operator();
        ActAs.run(operator, () -> placements.interrupt(placement.id(), today(), EarlyEndReason.HIRED_HERE));
        ActAs.run(operator, () -> {
            assertThat(catalogue.detail(placement.id()).endReason()).isEqualTo(EarlyEndReason.HIRED_HERE);
            assertThat(assignments.tutorsOf(placement.id().engagement(), today().plusDays(1)))
                    .isEmpty();
        });
    }

    @Test
    void whatNeverBeganFreesThePlace() {
        var placement = given.ready(given.made(Regime.TE));
        var match = placement.match();
        ActAs.run(match.operator(), () -> placements.abandon(placement.id()));
        var next = matches.approved(matches.proposed(match.opening(), match.company(), matches.gardener(), Regime.TE));
        given.ready(given.made(next));
    }

    @Test
    void aSuspensionHoldsTheTutorsUntilTheNewEnd() {
        var placement = given.active(Regime.TIS);
        var operator = placement.match().operator();
        ActAs.run(operator, () -> changes.suspend(placement.id(), today(), SuspensionReason.CARE_PLAN));
        ActAs.run(operator, () -> changes.resume(placement.id(), today().plusDays(3)));
        var end = placement.period().lastDay().plusDays(3);
        assertThat(ActAs.call(operator, () -> catalogue.detail(placement.id()))
                        .row()
                        .period()
                        .lastDay())
                .isEqualTo(end);
        assertThat(ActAs.call(
                        operator, () -> assignments.tutorsOf(placement.id().engagement(), end)))
                .isNotEmpty();
    }

    @Test
    void onlyAnApprovedMatchBecomesAnInternshipAndOnlyOnce() {
        var open = matches.talked(matches.proposed(Regime.TE));
        refused("placement.error.matchNotApproved", () -> given.made(open));
        var placement = given.made(Regime.TE);
        refused("placement.error.matchNotApproved", () -> given.made(placement.match()));
    }

    @Test
    void operatorsLeadAndTheOwnCaseManagerReads() {
        var placement = given.made(Regime.TE);
        var match = placement.match();
        assertThatThrownBy(() -> ActAs.run(match.company().contact(), () -> placements.start(placement.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(ActAs.call(match.person().caseManager(), () -> catalogue.detail(placement.id()))
                        .group())
                .isEqualTo(TargetGroup.ORDINARY);
        assertThatThrownBy(() -> ActAs.run(accounts.fresh(Role.CASE_MANAGER), () -> catalogue.detail(placement.id())))
                .isInstanceOf(NotFound.class);
    }

    private GivenPlacements.Given ticked(GivenMatches.Given match) {
        return given.ticked(given.made(match));
    }

    private String ready(GivenPlacements.Given placement) {
        return ActAs.call(placement.match().operator(), () -> {
            placements.makeReady(placement.id());
            return "ready";
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<PolicyCode> of(List<PolicyResult> results, Outcome outcome) {
        return results.stream()
                .filter(result -> result.outcome() == outcome)
                .map(PolicyResult::policy)
                .toList();
    }

    /** Runs both on connections of their own, from the same moment on; a refusal answers by its key. */
    private static List<String> together(Callable<String> one, Callable<String> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = List.of(one, other).stream()
                    .map(work -> threads.submit(() -> {
                        start.await();
                        try {
                            return work.call();
                        } catch (RuleViolation refused) {
                            return refused.key();
                        }
                    }))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        }
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
