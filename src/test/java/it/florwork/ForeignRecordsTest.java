package it.florwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.Days;
import it.florwork.attendance.Months;
import it.florwork.attendance.RegisterPrint;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.ChoiceKind;
import it.florwork.candidate.Choices;
import it.florwork.candidate.EnrolmentOutcome;
import it.florwork.candidate.Identities;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.People;
import it.florwork.candidate.WaitingReason;
import it.florwork.candidate.WithdrawalReason;
import it.florwork.company.CompanyService;
import it.florwork.document.DocumentKind;
import it.florwork.document.Documents;
import it.florwork.matching.MatchAnswers;
import it.florwork.matching.MatchCatalogue;
import it.florwork.matching.MatchId;
import it.florwork.matching.MatchReason;
import it.florwork.matching.PresentedProfiles;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningService;
import it.florwork.placement.ExtendPlacement;
import it.florwork.placement.PlacementCatalogue;
import it.florwork.placement.PlacementChanges;
import it.florwork.placement.PlacementService;
import it.florwork.placement.SuspensionReason;
import it.florwork.progress.Face;
import it.florwork.progress.Rating;
import it.florwork.progress.SelfCards;
import it.florwork.progress.Week;
import it.florwork.progress.WeeklyCards;
import it.florwork.rules.Regime;
import it.florwork.shared.Ids;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.DatabaseContents;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenDocument;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenNeeds;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * The right role is not enough: the record must be one's own. For each of the main records, people of every role that
 * has such records are refused another's, exactly as if it were not there, and nothing changes by it.
 */
@PortalTest
class ForeignRecordsTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    TestAccounts accounts;

    @Autowired
    GivenNeeds needs;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    GivenPeople people;

    @Autowired
    GivenMatches matches;

    @Autowired
    MatchCatalogue matchCatalogue;

    @Autowired
    MatchAnswers answers;

    @Autowired
    PresentedProfiles profiles;

    @Autowired
    Assessments assessments;

    @Autowired
    CandidateService candidates;

    @Autowired
    Identities identities;

    @Autowired
    Pathways pathways;

    @Autowired
    CompanyService companies;

    @Autowired
    OpeningCatalogue catalogue;

    @Autowired
    OpeningService openings;

    @Autowired
    Days days;

    @Autowired
    Months months;

    @Autowired
    GivenPlacements placements;

    @Autowired
    PlacementCatalogue placementCatalogue;

    @Autowired
    PlacementService placementService;

    @Autowired
    PlacementChanges placementChanges;

    @Autowired
    GivenDocument papers;

    @Autowired
    Documents documents;

    @Autowired
    GivenProgress cards;

    @Autowired
    WeeklyCards weekly;

    @Autowired
    SelfCards selfCards;

    @Autowired
    RegisterPrint register;

    @Autowired
    Choices choices;

    @Autowired
    People everybody;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient database;

    @AfterEach
    void returns() {
        clock.returnToPresent();
    }

    @Test
    void aCompanySeesAndChangesItsOwnNeedsOnly() {
        var own = needs.company();
        var draft = needs.draft(own, needs.gardenHelper(own));
        var other = needs.company();
        works(own.contact(), () -> catalogue.detail(draft));
        refused(
                List.of(other.contact(), other.tutor(), accounts.fresh(Role.CANDIDATE)),
                () -> catalogue.detail(draft),
                () -> openings.edit(draft, 0, needs.gardenHelper(other)),
                () -> openings.send(draft, 0),
                () -> openings.copy(draft),
                () -> openings.suspend(draft, "non più"),
                () -> openings.discard(draft));
    }

    @Test
    void aDraftIsNobodysButItsCompanys() {
        var own = needs.company();
        var draft = needs.draft(own, needs.gardenHelper(own));
        refused(
                List.of(accounts.fresh(Role.OPERATOR), accounts.fresh(Role.CASE_MANAGER)),
                () -> catalogue.detail(draft),
                () -> openings.publish(draft));
    }

    @Test
    void aCompanySeesItsOwnOrganisationAndSitesOnly() {
        var own = needs.company();
        var other = needs.company();
        works(own.contact(), () -> companies.organisation(own.id()));
        works(own.tutor(), () -> companies.site(own.site()));
        refused(
                List.of(other.contact(), other.tutor(), accounts.fresh(Role.CANDIDATE)),
                () -> companies.organisation(own.id()),
                () -> companies.site(own.site()));
    }

    @Test
    void daysAndMonthsAreTheTraineesAndTheTutorsWhoAreAssigned() {
        attendance.on(LocalDate.of(2026, 11, 2));
        var own = attendance.placement(AUTUMN);
        var other = attendance.placement(AUTUMN);
        for (Viewer person : List.of(own.trainee(), own.tutor(), own.caseManager(), accounts.fresh(Role.OPERATOR))) {
            works(person, () -> days.day(own.id(), DAY));
            works(person, () -> months.month(own.id(), OCTOBER));
        }
        var content = ActAs.call(own.trainee(), () -> months.month(own.id(), OCTOBER));
        refused(
                List.of(
                        other.trainee(),
                        other.tutor(),
                        other.caseManager(),
                        accounts.fresh(Role.HOST_TUTOR, own.tutor().organisation()),
                        accounts.fresh(Role.PATH_TUTOR),
                        needs.company().contact()),
                () -> days.day(own.id(), DAY),
                () -> days.days(own.id(), DAY, DAY),
                () -> days.asPlanned(own.id(), DAY, DayReportId.next()),
                () -> days.announceAbsence(own.id(), DAY, DayKind.SICK, DayReportId.next()),
                () -> months.month(own.id(), OCTOBER),
                () -> months.confirm(own.id(), OCTOBER, content.contentHash()),
                () -> months.sign(own.id(), OCTOBER, content.contentHash()));
    }

    @Test
    void aPersonIsKnownToWhoFollowsHerAndToHerself() {
        var own = people.assessed();
        var other = people.assessed();
        for (Viewer person : List.of(own.account(), own.caseManager(), own.operator())) {
            works(person, () -> assessments.card(own.id()));
            works(person, () -> pathways.enrolmentsOf(own.id()));
            works(person, () -> identities.of(own.id(), "test"));
        }
        var today = LocalDate.now(clock);
        refused(
                List.of(
                        other.account(),
                        other.caseManager(),
                        accounts.fresh(Role.HOST_TUTOR),
                        accounts.fresh(Role.PATH_TUTOR),
                        needs.company().contact(),
                        accounts.fresh(Role.EVALUATOR),
                        accounts.fresh(Role.ADMINISTRATOR),
                        accounts.fresh(Role.DPO)),
                () -> assessments.card(own.id()),
                () -> pathways.enrolmentsOf(own.id()),
                () -> identities.of(own.id(), "test"),
                () -> candidates.withdraw(own.id(), WithdrawalReason.MOVED, today),
                () -> candidates.agreeToWaiting(own.id()),
                () -> candidates.comeBack(own.id(), today),
                () -> candidates.putOnWait(own.id(), WaitingReason.PAPERS, today, today.plusDays(30)));
    }

    @Test
    void namesAreShownOfOnesOwnPeopleOnly() {
        var own = people.assessed();
        var other = people.assessed();
        var both = List.of(own.id(), other.id());
        for (Viewer person : List.of(own.account(), own.caseManager())) {
            assertThat(ActAs.call(person, () -> identities.namesFor(person, both, "test")))
                    .containsOnlyKeys(own.id());
        }
    }

    @Test
    void aMatchIsItsPersonsItsCaseManagersAndItsCompanys() {
        var asked = matches.selected(matches.proposed(Regime.TIS));
        var presented = matches.presented(matches.proposed(Regime.TE));
        var other = matches.presented(matches.proposed(Regime.TE));
        var code = matches.code(presented);
        works(presented.person().caseManager(), () -> catalogue(presented.id()));
        works(presented.company().contact(), () -> profiles.profile(code));
        refused(
                List.of(
                        other.person().account(),
                        other.person().caseManager(),
                        other.company().contact(),
                        other.company().tutor()),
                () -> catalogue(presented.id()),
                () -> profiles.profile(code),
                () -> answers.caseManagerAgrees(asked.id()),
                () -> answers.caseManagerRefuses(asked.id(), MatchReason.DISTANCE),
                () -> answers.candidateSaysYes(asked.id(), MatchAnswers.TEXT, "it"),
                () -> answers.candidateTakesBack(presented.id()),
                () -> answers.companyInterested(code),
                () -> answers.companyRefuses(code, MatchReason.NEED_COVERED));
    }

    @Test
    void aPlacementIsTheTeamsAndItsCaseManagers() {
        var own = placements.active(Regime.TIS);
        var other = placements.active(Regime.TIS);
        var match = own.match();
        works(match.operator(), () -> placementCatalogue.detail(own.id()));
        works(match.person().caseManager(), () -> placementCatalogue.detail(own.id()));
        refused(
                List.of(
                        other.match().person().caseManager(),
                        other.match().company().contact(),
                        other.match().company().tutor(),
                        other.match().person().account()),
                () -> placementCatalogue.detail(own.id()),
                () -> placementService.check(own.id()),
                () -> placementChanges.suspend(own.id(), LocalDate.now(clock), SuspensionReason.ILLNESS),
                () -> placementChanges.extend(
                        own.id(), new ExtendPlacement(LocalDate.now(clock).plusYears(1), "P-1", LocalDate.now(clock))),
                () -> placementChanges.takeBackSuspension(own.id()),
                () -> placementChanges.takeBackResumption(own.id()),
                () -> documents.of("engagement", own.id().engagement().value()));
        assertThat(ActAs.call(
                        other.match().person().caseManager(), () -> placementCatalogue.ofPerson(match.candidate())))
                .isEmpty();
    }

    @Test
    void aPaperIsWhoseRecordItIs() {
        var own = accounts.fresh(Role.HOST_TUTOR);
        var record = Ids.next();
        papers.recordOf(own, record);
        var paper = ActAs.call(
                own, () -> documents.store(DocumentKind.MONTHLY_REGISTER, GivenDocument.KIND, record, pdf()));
        works(own, () -> documents.open(paper));
        refused(
                List.of(
                        accounts.fresh(Role.HOST_TUTOR, own.organisation()),
                        accounts.fresh(Role.OPERATOR),
                        accounts.fresh(Role.CASE_MANAGER),
                        accounts.fresh(Role.CANDIDATE),
                        accounts.fresh(Role.EVALUATOR),
                        accounts.fresh(Role.ADMINISTRATOR),
                        accounts.fresh(Role.DPO)),
                () -> documents.open(paper),
                () -> documents.of(GivenDocument.KIND, record),
                () -> documents.sign(paper, LocalDate.now(clock)),
                () -> documents.discard(paper),
                () -> documents.store(DocumentKind.MONTHLY_REGISTER, GivenDocument.KIND, record, pdf()));
    }

    @Test
    void aGroupAndItsMembersAreTheTeams() {
        var group = attendance.jolly(AUTUMN, 1);
        var other = attendance.jolly(AUTUMN, 1);
        works(accounts.fresh(Role.OPERATOR), () -> pathways.members(group.id()));
        refused(
                List.of(
                        other.tutor(),
                        other.members().getFirst().trainee(),
                        other.members().getFirst().caseManager(),
                        accounts.fresh(Role.EVALUATOR)),
                () -> pathways.group(group.id()),
                () -> pathways.members(group.id()),
                () -> pathways.leave(group.members().getFirst().id(), EnrolmentOutcome.COMPLETED, DAY));
    }

    @Test
    void aCardIsWrittenByTheTutorWhoIsAssignedAndFacesByThePersonAlone() {
        attendance.on(LocalDate.of(2026, 10, 9));
        var week = Week.of(DAY);
        var own = attendance.placement(AUTUMN);
        var other = attendance.placement(AUTUMN);
        var card = cards.card(own.tutor(), own.id(), week, Rating.ALONE);
        var faces = cards.faces(own.trainee(), own.id(), week, Face.GOOD);
        refused(
                List.of(
                        other.tutor(),
                        accounts.fresh(Role.HOST_TUTOR, own.tutor().organisation()),
                        accounts.fresh(Role.PATH_TUTOR),
                        other.trainee(),
                        other.caseManager()),
                () -> weekly.sheet(own.id(), week),
                () -> weekly.save(card),
                () -> selfCards.save(faces),
                () -> register.print(own.id(), OCTOBER));
        assertThat(ActAs.call(other.trainee(), () -> selfCards.sheets(week)))
                .noneMatch(sheet -> sheet.engagement().equals(own.id()));
    }

    @Test
    void aChoiceIsTakenBackByWhoGaveIt() {
        var own = people.assessed();
        var other = people.assessed();
        var choice = ActAs.call(own.account(), () -> choices.give(ChoiceKind.SHOW_CARD, Ids.next(), "1", "it"));
        refused(
                List.of(
                        other.account(),
                        own.caseManager(),
                        own.operator(),
                        needs.company().contact()),
                () -> choices.takeBack(choice));
        works(own.account(), () -> choices.takeBack(choice));
    }

    @Test
    void aPersonsPageAndStoryAreTheTeamsAndTheOwnCaseManagers() {
        var own = people.assessed();
        var other = people.assessed();
        works(own.caseManager(), () -> everybody.story(own.id()));
        refused(
                List.of(
                        other.caseManager(),
                        other.account(),
                        own.account(),
                        needs.company().contact(),
                        accounts.fresh(Role.EVALUATOR),
                        accounts.fresh(Role.DPO),
                        accounts.fresh(Role.ADMINISTRATOR)),
                () -> everybody.person(own.id()),
                () -> everybody.story(own.id()),
                () -> identities.revise(own.id(), own.identity(), other.identity()));
    }

    private static InputStream pdf() {
        return new ByteArrayInputStream("%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
    }

    private void catalogue(MatchId id) {
        assertThat(matchCatalogue.detail(id)).isNotNull();
    }

    private static void works(Viewer viewer, ThrowingCallable read) {
        assertThat(catchThrowable(() -> ActAs.run(viewer, () -> run(read))))
                .as(viewer.role())
                .isNull();
    }

    private void refused(List<Viewer> others, ThrowingCallable... calls) {
        var before = DatabaseContents.atRest(database);
        var letIn = new ArrayList<String>();
        for (Viewer viewer : others) {
            for (int i = 0; i < calls.length; i++) {
                var call = calls[i];
                var refusal = catchThrowable(() -> ActAs.run(viewer, () -> run(call)));
                if (!isRefusal(refusal)) {
                    letIn.add("%s, call %d: %s".formatted(viewer.role(), i + 1, refusal));
                }
            }
        }
        assertThat(letIn).isEmpty();
        assertThat(before.changedIn(DatabaseContents.of(database))).isEmpty();
    }

    /** Not there for this person, or not for this role at all. */
    private static boolean isRefusal(Throwable thrown) {
        return thrown instanceof NotFound
                || thrown instanceof AccessDeniedException
                || (thrown instanceof RuleViolation rule && rule.key().equals("shared.error.notFound"));
    }

    private static void run(ThrowingCallable call) {
        try {
            call.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
