package it.florwork.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.MembershipService;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.AssignmentTarget;
import it.florwork.casework.Assignments;
import it.florwork.document.Documents;
import it.florwork.notification.NoticeKind;
import it.florwork.notification.domain.Addressee;
import it.florwork.notification.domain.Notice;
import it.florwork.notification.domain.NoticePolicies;
import it.florwork.rules.Regime;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WrittenFile;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import it.florwork.vocabulary.SkillCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class TrainingProjectsTest {
    private static final byte[] SCAN = "%PDF-1.7\nfirmato\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    GivenPlacements given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TrainingProjects projects;

    @Autowired
    ProjectSigning signing;

    @Autowired
    ProjectPrint print;

    @Autowired
    MembershipService memberships;

    @Autowired
    NoticePolicies policies;

    @Autowired
    Assignments assignments;

    @Autowired
    PlacementService placements;

    @Autowired
    PlacementPlanning planning;

    @Autowired
    TrainingGoals goals;

    @Autowired
    Documents documents;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @Test
    @UseCase({"UC-85", "UC-86"})
    void isWrittenByTheOperatorAndSignedByThreeEachForOneself() {
        var placement = given.made(Regime.TE);
        write(placement, GivenPlacements.project());
        for (var who : List.of(contact(placement), trainee(placement))) {
            sign(who, placement);
        }
        assertThat(inForce(placement)).as("the promoter has not signed").isEmpty();
        sign(operator(placement), placement);
        var goal = inForce(placement).getFirst();
        assertThat(goal.skill()).isEqualTo(new SkillCode("watering"));
        assertThat(goal.title(java.util.Locale.ENGLISH)).isEqualTo("Water alone");
        var signed = latest(placement);
        assertThat(signed.isSigned()).isTrue();
        assertThat(signed.signatures())
                .extracting(TrainingProjectDetail.Signature::party)
                .containsExactly(ProjectParty.PROMOTER, ProjectParty.HOST, ProjectParty.TRAINEE);
    }

    @Test
    @UseCase("UC-86")
    void whatIsSignedStaysAndAChangeIsANewVersionFromADay() {
        var placement = given.active(Regime.TE);
        var first = latest(placement);
        var kept = first.goals();
        var changed = new WriteTrainingProject(
                first.tasks(),
                List.of(
                        kept.get(0),
                        new PlannedGoal(
                                null,
                                Bilingual.italian("Usare la cesoia"),
                                Bilingual.italian("Taglia una siepe senza aiuto"),
                                null,
                                2)),
                today().plusDays(10));
        write(placement, changed);
        assertThat(page(operator(placement), placement).editions()).hasSize(2);
        assertThat(page(operator(placement), placement).inForce(today()).orElseThrow())
                .isEqualTo(first);
        for (var who : List.of(operator(placement), contact(placement), trainee(placement))) {
            sign(who, placement);
        }
        assertThat(inForce(placement)).extracting(TrainingGoal::id).containsExactlyElementsOf(ids(first));
        assertThat(goals.of(List.of(placement.id().engagement()), today().plusDays(10))
                        .values())
                .singleElement()
                .satisfies(later -> assertThat(later.getFirst().id())
                        .isEqualTo(kept.getFirst().id()));
        assertThat(goals.dropped(placement.id().engagement(), today())).isEmpty();
        assertThat(goals.dropped(placement.id().engagement(), today().plusDays(10)))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.goal().id()).isEqualTo(kept.get(1).id());
                    assertThat(gone.lastDay()).isEqualTo(today().plusDays(9));
                });
    }

    @Test
    @UseCase("UC-120")
    void aVersionThatWasReplacedBeforeItsFirstDayDropsNothing() {
        var placement = given.made(Regime.TE);
        signedByAll(placement);
        write(placement, GivenPlacements.project());
        signedByAll(placement);
        assertThat(latest(placement).edition()).isEqualTo(2);
        assertThat(inForce(placement)).extracting(TrainingGoal::id).containsExactlyElementsOf(ids(latest(placement)));
        for (var day : List.of(placement.period().firstDay(), today().plusDays(30))) {
            assertThat(goals.dropped(placement.id().engagement(), day)).isEmpty();
        }
    }

    @Test
    @UseCase("UC-86")
    void aPenIsWorthAsMuchAsTheButton() {
        var placement = given.made(Regime.TIS);
        write(placement, GivenPlacements.project());
        var project = latest(placement);
        var yesterday = today().minusDays(1);
        ActAs.run(
                operator(placement),
                () -> signing.recordPaper(
                        placement.id(),
                        project.id(),
                        project.contentHash(),
                        EnumSet.of(ProjectParty.HOST, ProjectParty.TRAINEE),
                        yesterday,
                        SCAN));
        sign(operator(placement), placement);
        var signed = latest(placement);
        assertThat(signed.isSigned()).isTrue();
        var paper = signed.signatures().get(1);
        assertThat(paper.signedOn()).isEqualTo(yesterday);
        var scan = java.util.Objects.requireNonNull(paper.paper());
        for (var reader : List.of(contact(placement), trainee(placement), operator(placement))) {
            assertThat(ActAs.call(reader, () -> documents.open(scan)).row().id())
                    .isEqualTo(scan);
        }
        for (var stranger : List.of(
                accounts.fresh(Role.COMPANY_CONTACT), accounts.fresh(Role.CANDIDATE), accounts.fresh(Role.EVALUATOR))) {
            notThere(() -> ActAs.run(stranger, () -> documents.open(scan)));
        }
        refused("document.error.signed", () -> ActAs.run(operator(placement), () -> documents.discard(scan)));
        refused(
                "placement.error.paperSides",
                () -> ActAs.run(operator(placement), () -> {
                    signing.recordPaper(
                            placement.id(),
                            project.id(),
                            project.contentHash(),
                            Set.of(ProjectParty.HOST),
                            yesterday,
                            SCAN);
                }));
    }

    @Test
    void nobodySignsATextThatHasChangedMeanwhile() {
        var placement = given.made(Regime.TE);
        write(placement, GivenPlacements.project());
        var read = latest(placement);
        write(
                placement,
                new WriteTrainingProject(
                        Bilingual.italian("Altro"), GivenPlacements.project().goals(), null));
        refused(
                "placement.error.projectChanged",
                () -> ActAs.run(contact(placement), () -> signing.sign(placement.id(), read.id(), read.contentHash())));
        assertThatThrownBy(() -> ActAs.run(
                        operator(placement),
                        () -> projects.write(placement.id(), read.version(), GivenPlacements.project())))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aTextChangedBehindThePortalIsSeenAndNotSigned() {
        var placement = given.made(Regime.TE);
        write(placement, GivenPlacements.project());
        var read = latest(placement);
        jdbc.update(
                "update training_project set tasks_it = 'Pulire' where id = ?",
                read.id().toString());
        assertThat(latest(placement).intact()).isFalse();
        refused(
                "placement.error.projectBroken",
                () -> ActAs.run(contact(placement), () -> signing.sign(placement.id(), read.id(), read.contentHash())));
    }

    @Test
    @UseCase("UC-86")
    void othersProjectsAreNotThere() {
        var placement = given.active(Regime.TE);
        var read = latest(placement);
        for (var role : List.of(Role.COMPANY_CONTACT, Role.HOST_TUTOR, Role.CANDIDATE, Role.CASE_MANAGER)) {
            var stranger = accounts.fresh(role);
            notThere(() -> ActAs.run(stranger, () -> projects.of(placement.id())));
        }
        for (var role : List.of(Role.COMPANY_CONTACT, Role.CANDIDATE, Role.CASE_MANAGER)) {
            var stranger = accounts.fresh(role);
            notThere(() -> ActAs.run(stranger, () -> signing.sign(placement.id(), read.id(), read.contentHash())));
        }
        var otherTutor = accounts.fresh(Role.HOST_TUTOR);
        notThere(() ->
                ActAs.run(otherTutor, () -> projects.write(placement.id(), read.version(), GivenPlacements.project())));
        var judge = accounts.fresh(Role.EVALUATOR);
        var judged = page(judge, placement);
        assertThat(judged.internship().candidate()).isNull();
        assertThat(judged.maySign()).isEmpty();
        assertThat(judged.mayWrite()).isFalse();
        assertThat(judged.editions().getFirst().signatures())
                .extracting(TrainingProjectDetail.Signature::by)
                .containsOnly("");
    }

    @Test
    void aGoalOfAnotherInternshipDoesNotGoOnHere() {
        var placement = given.made(Regime.TE);
        var other = given.made(Regime.TE);
        write(other, GivenPlacements.project());
        var foreign = latest(other).goals();
        notThere(() -> write(placement, new WriteTrainingProject(Bilingual.italian("Pulire"), foreign, null)));
    }

    @Test
    @UseCase("UC-85")
    void theTutorOfARunningInternshipProposesTheNextVersion() {
        var placement = given.active(Regime.TE);
        var tutor = placement.match().company().tutor();
        var page = page(tutor, placement);
        assertThat(page.mayWrite()).isTrue();
        assertThat(page.maySign()).isEmpty();
        var read = page.latest().orElseThrow();
        ActAs.run(
                tutor,
                () -> projects.write(
                        placement.id(),
                        read.version(),
                        new WriteTrainingProject(read.tasks(), read.goals(), today().plusDays(3))));
        assertThat(latest(placement).edition()).isEqualTo(2);
        assertThat(latest(placement).signatures()).isEmpty();
    }

    @Test
    @UseCase("UC-26")
    void aPlanChangedAfterTheSignaturesWantsANewVersionBeforeDayOne() {
        var placement = given.ticked(given.made(Regime.TE));
        assertThat(v9(placement).outcome()).isEqualTo(PolicyResult.Outcome.HOLDS);
        ActAs.run(operator(placement), () -> {
            var read = planning.revision(placement.id());
            placements.revise(
                    placement.id(),
                    read.version(),
                    new MakePlacement(
                            read.match(),
                            read.plan().group(),
                            placement
                                    .period()
                                    .endingOn(placement.period().lastDay().minusDays(1)),
                            read.plan().timetable(),
                            read.plan().hostTutor(),
                            read.plan().promoterTutor()));
        });
        assertThat(v9(placement).textKey()).endsWith("V9.otherPlan");
        write(placement, GivenPlacements.project());
        assertThat(latest(placement).edition()).isEqualTo(2);
        assertThat(latest(placement).trueFrom()).isEqualTo(placement.period().firstDay());
        assertThat(v9(placement).outcome()).isEqualTo(PolicyResult.Outcome.FAILS);
        for (var who : List.of(operator(placement), contact(placement), trainee(placement))) {
            sign(who, placement);
        }
        assertThat(v9(placement).outcome()).isEqualTo(PolicyResult.Outcome.HOLDS);
    }

    @Test
    @UseCase("UC-118")
    void isPrintedWithItsGoalsItsSignaturesAndRoomForAPen() throws IOException {
        var placement = given.made(Regime.TIS);
        write(placement, GivenPlacements.project());
        sign(operator(placement), placement);
        var project = latest(placement);
        var file = ActAs.call(contact(placement), () -> print.print(placement.id(), project.id()));
        Files.write(Path.of("target/training-project.pdf"), file.content());
        assertThat(text(file))
                .contains("Progetto personalizzato", "Versione 1", "Lunedì 9:00–13:00", "Annaffiare, diserbare a mano.")
                .contains("Riconoscere le piante malate", "Ne indica cinque su sei", "senza aiuto")
                .contains("firmato nel portale il", "Data e firma", "Servizi sociali", project.contentHash());
        assertThat(text(ActAs.call(operator(placement), () -> print.print(placement.id(), project.id()))))
                .contains("Prova P.");
    }

    @Test
    @UseCase("UC-118")
    void thePrintedPlanIsTheOneThatWasSigned() throws IOException {
        var placement = given.ticked(given.made(Regime.TE));
        var signed = latest(placement);
        var before = text(ActAs.call(operator(placement), () -> print.print(placement.id(), signed.id())));
        ActAs.run(operator(placement), () -> {
            var read = planning.revision(placement.id());
            placements.revise(
                    placement.id(),
                    read.version(),
                    new MakePlacement(
                            read.match(),
                            read.plan().group(),
                            placement
                                    .period()
                                    .endingOn(placement.period().lastDay().minusDays(40)),
                            read.plan().timetable(),
                            read.plan().hostTutor(),
                            read.plan().promoterTutor()));
        });
        assertThat(text(ActAs.call(operator(placement), () -> print.print(placement.id(), signed.id()))))
                .isEqualTo(before);
    }

    @Test
    @UseCase("UC-118")
    void aPathTutorReadsAndWritesTheProjectOfThoseHeFollowsAndSignsNothing() {
        var placement = given.made(Regime.TE);
        write(placement, GivenPlacements.project());
        var tutor = accounts.fresh(Role.PATH_TUTOR);
        notThere(() -> ActAs.run(tutor, () -> projects.of(placement.id())));
        notThere(() -> ActAs.run(
                tutor, () -> print.print(placement.id(), latest(placement).id())));
        assertThat(followed(tutor)).isEmpty();
        ActAs.run(
                operator(placement),
                () -> assignments.assign(
                        tutor.user(),
                        AssignmentKind.PATH_TUTOR,
                        new AssignmentTarget.OfPerson(placement.match().person().id()),
                        Period.startingOn(today())));
        assertThat(followed(tutor)).containsExactly(placement.id());
        var page = page(tutor, placement);
        assertThat(page.maySign()).isEmpty();
        var read = page.latest().orElseThrow();
        ActAs.run(
                tutor,
                () -> projects.write(
                        placement.id(),
                        read.version(),
                        new WriteTrainingProject(Bilingual.italian("Potare"), read.goals(), null)));
        assertThat(latest(placement).tasks().italian()).isEqualTo("Potare");
    }

    @Test
    @UseCase("UC-86")
    void aContactSignsOnlyWithTheRightTo() {
        var placement = given.made(Regime.TE);
        write(placement, GivenPlacements.project());
        var read = latest(placement);
        var contact = contact(placement);
        var administrator = accounts.fresh(Role.ADMINISTRATOR);
        ActAs.run(administrator, () -> memberships.letSign(contact.membership(), false));
        assertThat(page(contact, placement).maySign()).isEmpty();
        refused(
                "placement.error.notASignatory",
                () -> ActAs.run(contact, () -> signing.sign(placement.id(), read.id(), read.contentHash())));
        assertThat(told(placement)).extracting(Addressee::user).doesNotContain(contact.user());
        ActAs.run(administrator, () -> memberships.letSign(contact.membership(), true));
        assertThat(told(placement))
                .extracting(Addressee::user)
                .contains(contact.user(), trainee(placement).user());
        sign(contact, placement);
        assertThat(latest(placement).missing()).doesNotContain(ProjectParty.HOST);
        refused(
                "access.error.signsForNobody",
                () -> ActAs.run(
                        administrator,
                        () -> memberships.letSign(
                                placement.match().company().tutor().membership(), true)));
    }

    private List<Addressee> told(GivenPlacements.Given placement) {
        var read = latest(placement);
        return ActAs.call(
                        Viewer.system("notices"),
                        () -> policies.of(new TrainingProjectWritten(
                                placement.id().engagement(), read.id(), read.edition(), read.contentHash())))
                .stream()
                .filter(notice -> notice.kind() == NoticeKind.PROJECT_TO_SIGN)
                .map(Notice::to)
                .toList();
    }

    private List<PlacementId> followed(Viewer tutor) {
        return ActAs.call(tutor, () -> projects.followed(PageRequest.of(0, 10))).stream()
                .map(InternshipRow::id)
                .toList();
    }

    private static String text(WrittenFile file) throws IOException {
        return new PdfTextExtractor(new PdfReader(file.content()))
                .getTextFromPage(1)
                .replaceAll("\\s+", " ");
    }

    private PolicyResult v9(GivenPlacements.Given placement) {
        return ActAs.call(operator(placement), () -> placements.check(placement.id()))
                .get(PolicyCode.V9.ordinal());
    }

    @Test
    void goalsOfManyAreReadInOneStatement() {
        var one = given.made(Regime.TE);
        var other = given.made(Regime.TE);
        signedByAll(one);
        signedByAll(other);
        var engagements =
                List.of(one.id().engagement(), other.id().engagement(), new EngagementId(java.util.UUID.randomUUID()));
        assertThat(Statements.queriesDuring(() -> assertThat(goals.of(engagements, today()))
                        .containsOnlyKeys(one.id().engagement(), other.id().engagement())))
                .hasSize(1);
    }

    private void signedByAll(GivenPlacements.Given placement) {
        given.projectSigned(placement);
    }

    private void write(GivenPlacements.Given placement, WriteTrainingProject text) {
        ActAs.run(operator(placement), () -> {
            var version = projects.of(placement.id())
                    .latest()
                    .map(TrainingProjectDetail::version)
                    .orElse(TrainingProjects.UNWRITTEN);
            projects.write(placement.id(), version, text);
        });
    }

    private void sign(Viewer who, GivenPlacements.Given placement) {
        var read = page(who, placement).latest().orElseThrow();
        ActAs.run(who, () -> signing.sign(placement.id(), read.id(), read.contentHash()));
    }

    private TrainingProjectPage page(Viewer who, GivenPlacements.Given placement) {
        return ActAs.call(who, () -> projects.of(placement.id()));
    }

    private TrainingProjectDetail latest(GivenPlacements.Given placement) {
        return page(operator(placement), placement).latest().orElseThrow();
    }

    private List<TrainingGoal> inForce(GivenPlacements.Given placement) {
        return goals.of(List.of(placement.id().engagement()), placement.period().firstDay())
                .getOrDefault(placement.id().engagement(), List.of());
    }

    private static List<GoalId> ids(TrainingProjectDetail project) {
        return project.goals().stream().map(PlannedGoal::id).toList();
    }

    private static Viewer operator(GivenPlacements.Given placement) {
        return placement.match().operator();
    }

    private static Viewer contact(GivenPlacements.Given placement) {
        return placement.match().company().contact();
    }

    private static Viewer trainee(GivenPlacements.Given placement) {
        return placement.match().person().account();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    private static void notThere(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }
}
