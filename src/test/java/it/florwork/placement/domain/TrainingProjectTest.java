package it.florwork.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.company.SiteId;
import it.florwork.matching.MatchId;
import it.florwork.opening.OpeningId;
import it.florwork.placement.Bilingual;
import it.florwork.placement.GoalId;
import it.florwork.placement.MakePlacement;
import it.florwork.placement.PlannedGoal;
import it.florwork.placement.ProjectParty;
import it.florwork.placement.WriteTrainingProject;
import it.florwork.rules.Regime;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.SkillCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrainingProjectTest {
    private static final LocalDate DAY_1 = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 5, 31);
    private static final LocalDate WRITTEN = DAY_1.minusDays(10);

    private final Placement placement = new Placement(
            new MakePlacement(
                    MatchId.next(),
                    TargetGroup.ORDINARY,
                    Period.of(DAY_1, LAST),
                    WeeklyTimetable.parse("1 510-750"),
                    UserId.next(),
                    UserId.next()),
            CandidateId.next(),
            OrganisationId.next(),
            SiteId.next(),
            OpeningId.next(),
            Regime.TE,
            on(WRITTEN));

    @Test
    void holdsFromDayOneOnceAllThreeHaveSigned() {
        var project = project();
        assertThat(project.trueFrom()).isEqualTo(DAY_1);
        sign(project, ProjectParty.HOST);
        sign(project, ProjectParty.TRAINEE);
        sign(project, ProjectParty.CASE_MANAGER);
        assertThat(project.isComplete()).isFalse();
        assertThat(project.missing()).containsExactly(ProjectParty.PROMOTER);
        sign(project, ProjectParty.PROMOTER);
        assertThat(project.isComplete()).isTrue();
        assertThat(project.isIntact()).isTrue();
    }

    @Test
    void isWrittenAnewInPlaceUntilSomebodyHasSigned() {
        var project = project();
        var before = project.contentHash();
        var again = project.rewritten(placement, text("Raccogliere foglie", null), null, on(WRITTEN));
        assertThat(again).isSameAs(project);
        assertThat(again.contentHash()).isNotEqualTo(before);
        sign(again, ProjectParty.TRAINEE);
        var next = again.rewritten(placement, text("Potare siepi", null), null, on(WRITTEN));
        assertThat(next).isNotSameAs(again);
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.signatures()).isEmpty();
        assertThat(next.trueFrom()).as("nothing holds yet").isEqualTo(DAY_1);
        assertThat(again.tasks().italian()).isEqualTo("Raccogliere foglie");
        assertThat(again.isIntact()).isTrue();
    }

    @Test
    void aLaterVersionHoldsFromADayOfItsOwn() {
        var project = signed(project());
        placement.makeReady(List.of(), on(WRITTEN));
        var kept = project.goals();
        for (LocalDate from : new LocalDate[] {null, DAY_1, LAST.plusDays(1)}) {
            refused(
                    "placement.error.projectTrueFrom",
                    () -> project.rewritten(
                            placement, new WriteTrainingProject(tasks(), kept, from), DAY_1, on(DAY_1)));
        }
        var next = project.rewritten(
                placement,
                new WriteTrainingProject(tasks(), kept, DAY_1.plusDays(30)),
                project.trueFrom(),
                on(DAY_1.plusDays(20)));
        assertThat(next.trueFrom()).isEqualTo(DAY_1.plusDays(30));
        assertThat(next.goals()).extracting(PlannedGoal::id).containsExactlyElementsOf(ids(kept));
        assertThat(next.contentHash()).isNotEqualTo(project.contentHash());
    }

    @Test
    void isForThePlanItWasWrittenFor() {
        var project = signed(project());
        assertThat(project.isFor(placement)).isTrue();
        placement.revise(
                TargetGroup.ORDINARY,
                Period.of(DAY_1, LAST.minusDays(1)),
                WeeklyTimetable.parse("1 510-750"),
                placement.hostTutor(),
                placement.promoterTutor());
        assertThat(project.isFor(placement)).isFalse();
    }

    @Test
    void wantsTwoGoalsThatCanBeSeen() {
        var good = goals();
        refused("placement.error.projectGoals", () -> project(List.of(good.getFirst())));
        refused("placement.error.goalTitle", () -> project(List.of(good.getFirst(), goal("", "si vede", 3))));
        refused(
                "placement.error.goalTitle",
                () -> project(List.of(good.getFirst(), goal("x".repeat(81), "si vede", 3))));
        refused("placement.error.goalMeasure", () -> project(List.of(good.getFirst(), goal("Annaffiare", " ", 3))));
        refused("placement.error.goalLevel", () -> project(List.of(good.getFirst(), goal("Annaffiare", "si vede", 5))));
        var many = new ArrayList<>(good);
        for (int i = 0; i < 5; i++) {
            many.add(goal("Obiettivo " + i, "si vede", 2));
        }
        refused("placement.error.projectGoals", () -> project(many));
        var id = GoalId.next();
        var twice = new PlannedGoal(id, Bilingual.italian("a"), Bilingual.italian("b"), null, 1);
        refused("placement.error.goalTwice", () -> project(List.of(twice, twice)));
    }

    @Test
    void isSignedForTheTextThatWasRead() {
        var project = project();
        refused(
                "placement.error.projectChanged",
                () -> project.sign(ProjectParty.HOST, "0".repeat(64), WRITTEN, null, on(WRITTEN)));
        refused(
                "placement.error.factAhead",
                () -> project.sign(
                        ProjectParty.HOST, project.contentHash(), WRITTEN.plusDays(1), UUID.randomUUID(), on(WRITTEN)));
        sign(project, ProjectParty.HOST);
        var first = project.signatures().get(ProjectParty.HOST);
        sign(project, ProjectParty.HOST);
        assertThat(project.signatures().get(ProjectParty.HOST)).isSameAs(first);
    }

    @Test
    void showsItalianWhereNobodyWroteEnglish() {
        assertThat(Bilingual.italian("Annaffiare").in(Locale.ENGLISH)).isEqualTo("Annaffiare");
        assertThat(new Bilingual("Annaffiare", "Water").in(Locale.ENGLISH)).isEqualTo("Water");
        assertThat(new Bilingual("Annaffiare", "Water").in(Locale.ITALIAN)).isEqualTo("Annaffiare");
    }

    private TrainingProject project() {
        return project(goals());
    }

    private TrainingProject project(List<PlannedGoal> goals) {
        return new TrainingProject(placement, new WriteTrainingProject(tasks(), goals, null), on(WRITTEN));
    }

    private static TrainingProject signed(TrainingProject project) {
        ProjectParty.required().forEach(party -> sign(project, party));
        return project;
    }

    private static void sign(TrainingProject project, ProjectParty party) {
        project.sign(party, project.contentHash(), WRITTEN, null, on(WRITTEN));
    }

    private static WriteTrainingProject text(String tasks, @Nullable LocalDate from) {
        return new WriteTrainingProject(Bilingual.italian(tasks), goals(), from);
    }

    private static Bilingual tasks() {
        return Bilingual.italian("Annaffiare, diserbare a mano.");
    }

    private static List<PlannedGoal> goals() {
        return List.of(
                new PlannedGoal(
                        null,
                        Bilingual.italian("Annaffiare da solo"),
                        Bilingual.italian("Tre giorni di fila senza aiuto"),
                        new SkillCode("watering"),
                        3),
                goal("Arrivare puntuale", "Al massimo un ritardo al mese", 3));
    }

    private static PlannedGoal goal(String title, String measure, int level) {
        return new PlannedGoal(null, Bilingual.italian(title), Bilingual.italian(measure), null, level);
    }

    private static List<GoalId> ids(List<PlannedGoal> goals) {
        return goals.stream().map(PlannedGoal::id).toList();
    }

    private static Act on(LocalDate day) {
        return new Act(UserId.next(), day, Instant.EPOCH);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
