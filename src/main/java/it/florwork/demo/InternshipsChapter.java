package it.florwork.demo;

import it.florwork.placement.ExtendPlacement;
import it.florwork.placement.MakePlacement;
import it.florwork.placement.PlacementId;
import it.florwork.placement.PolicyCode;
import it.florwork.placement.RecordFact;
import it.florwork.placement.SuspensionReason;
import it.florwork.placement.TrainingProjects;
import it.florwork.rules.Regime;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.util.Set;

/** Five internships from the need to the first day: two TE at one host, two TIS, one TE at a firm bound by L. 68/99. */
class InternshipsChapter {
    private static final int FIVE_HOURS_FROM = 8 * 60;
    private static final int FIVE_HOURS_TO = 13 * 60;

    private final Stage stage;
    private final PeopleChapter people;

    InternshipsChapter(Stage stage, PeopleChapter people) {
        this.stage = stage;
        this.people = people;
    }

    void plan() {
        begins(
                people.person(16),
                Need.of(
                        Host.NURSERY,
                        "Aiuto in serra",
                        "Annaffiare, diserbare a mano.",
                        "watering",
                        Set.of(Regime.TIS)),
                Regime.TIS,
                TargetGroup.ORDINARY,
                stage.begins(16),
                18);
        var suspended = begins(
                people.person(17),
                Need.of(
                        Host.TRATTORIA,
                        "Aiuto cucina",
                        "Lavare, preparare le verdure.",
                        "dishwashing",
                        Set.of(Regime.TIS)),
                Regime.TIS,
                TargetGroup.ORDINARY,
                stage.begins(17),
                6);
        stage.at(
                stage.ago(62),
                Stage.MORNING,
                "operator",
                () -> stage.portal().changes().suspend(suspended.get(), stage.ago(62), SuspensionReason.CARE_PLAN));
        stage.at(
                stage.ago(45),
                Stage.MORNING,
                "operator",
                () -> stage.portal().changes().resume(suspended.get(), stage.ago(45)));
        stage.at(
                stage.ago(20),
                Stage.AFTERNOON,
                "operator",
                () -> stage.portal()
                        .changes()
                        .extend(
                                suspended.get(),
                                new ExtendPlacement(stage.begins(17).plusMonths(9), "PROROGA-17", stage.ago(21))));
        for (int number : new int[] {18, 19}) {
            begins(
                    people.person(number),
                    Need.of(
                                    Host.HARDWARE,
                                    "Aiuto in ferramenta " + (number - 17),
                                    "Riempire gli scaffali.",
                                    "shelf_filling",
                                    Set.of(Regime.TE))
                            .withHours(FIVE_HOURS_FROM, FIVE_HOURS_TO),
                    Regime.TE,
                    TargetGroup.ORDINARY,
                    stage.begins(number),
                    6);
        }
        begins(
                people.person(PeopleChapter.COUNTED_FOR_L68),
                Need.of(
                        Host.WAREHOUSE,
                        "Aiuto magazzino",
                        "Preparare gli ordini, etichettare.",
                        "order_picking",
                        Set.of(Regime.TE)),
                Regime.TE,
                TargetGroup.DISABLED,
                stage.begins(PeopleChapter.COUNTED_FOR_L68),
                12);
    }

    private Later<PlacementId> begins(
            Person person, Need need, Regime regime, TargetGroup group, LocalDate start, int months) {
        var story = new MatchStory(stage, person, regime)
                .published(need, Stage.weekday(start.minusDays(32)), start)
                .proposed(Stage.weekday(start.minusDays(29)))
                .agreed(Stage.weekday(start.minusDays(28)))
                .presented(Stage.weekday(start.minusDays(25)))
                .interested(need.host(), Stage.weekday(start.minusDays(22)))
                .talked(Stage.weekday(start.minusDays(18)))
                .approved(Stage.weekday(start.minusDays(16)));
        var id = new Later<PlacementId>();
        var papers = Stage.weekday(start.minusDays(12));
        var placements = stage.portal().placements();
        stage.at(papers, Stage.AFTERNOON, "operator", () -> {
            var placement = placements.makeFromMatch(new MakePlacement(
                    story.id(),
                    group,
                    new Period(start, start.plusMonths(months)),
                    need.timetable(),
                    stage.cast().viewer(need.host().tutor()).user(),
                    stage.cast().viewer("operator").user()));
            placements.recordFact(placement, new RecordFact(PolicyCode.V10, papers, "INAIL-" + person.number, null));
            placements.recordFact(placement, new RecordFact(PolicyCode.V11, papers, "CO-" + person.number, regime));
            placements.recordFact(placement, new RecordFact(PolicyCode.V20, papers, "CI-" + person.number, null));
            placements.recordFact(placement, new RecordFact(PolicyCode.V12, papers, "FORM-" + person.number, null));
            placements.recordFact(placement, new RecordFact(PolicyCode.V13, papers, "CI-" + person.number, null));
            placements.recordFact(placement, new RecordFact(PolicyCode.V17, papers, "GEPI-" + person.number, null));
            if (group == TargetGroup.DISABLED) {
                placements.recordFact(placement, new RecordFact(PolicyCode.V21, papers, "CONV-11", null));
            }
            stage.portal().projects().write(placement, TrainingProjects.UNWRITTEN, GoalsOfWork.at(need));
            id.set(placement);
        });
        var signatures = Stage.weekday(start.minusDays(8));
        signs(signatures, Stage.MORNING, "operator", id);
        signs(signatures, Stage.AFTERNOON, need.host().contact(), id);
        signs(signatures, Stage.EVENING, person.account(), id);
        stage.at(Stage.weekday(start.minusDays(4)), Stage.MORNING, "operator", () -> placements.makeReady(id.get()));
        stage.at(start, 7 * 60, "operator", () -> {
            placements.start(id.get());
            person.engagement(id.get().engagement(), start);
        });
        return id;
    }

    private void signs(LocalDate day, int minute, String who, Later<PlacementId> id) {
        stage.at(day, minute, who, () -> {
            var read = stage.portal().projects().of(id.get()).latest().orElseThrow();
            stage.portal().signing().sign(id.get(), read.id(), read.contentHash());
        });
    }
}
