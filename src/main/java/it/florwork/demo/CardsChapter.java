package it.florwork.demo;

import it.florwork.progress.CardState;
import it.florwork.progress.Face;
import it.florwork.progress.MarkGoal;
import it.florwork.progress.MilestoneAnswer;
import it.florwork.progress.Origin;
import it.florwork.progress.Rating;
import it.florwork.progress.TakeMilestone;
import it.florwork.progress.Week;
import it.florwork.progress.WriteSelfCard;
import it.florwork.progress.WriteWeeklyCard;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.vocabulary.SkillCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tutors saw: of two trainees for eight weeks, with how they felt; of the others lately. */
class CardsChapter {
    private static final int WEEKS = 8;
    private static final int WEEKS_OF_ALL = 4;
    private static final int LEFT_TO_ASK = 2;
    private static final Set<String> GOES_WELL = Set.of("punctuality", "steady_presence", "works_with_others");
    private static final int MOST = 50;
    private static final List<String> EXAMPLES = List.of(
            "Ha preparato da sé gli attrezzi prima di cominciare.",
            "Ha chiesto come si fa prima di provare.",
            "Ha aiutato chi era appena arrivato.",
            "Ha finito il lavoro e ha rimesso in ordine.");

    private final Stage stage;
    private final PeopleChapter people;
    private final Clock clock;

    CardsChapter(Stage stage, PeopleChapter people, Clock clock) {
        this.stage = stage;
        this.people = people;
        this.clock = clock;
    }

    void plan() {
        for (int back = WEEKS; back >= 1; back--) {
            var week = Week.of(stage.today()).back(back);
            tutorWrites(people.person(16), Host.NURSERY.tutor(), week, back);
            traineeAnswers(people.person(16), week, back);
            tutorWrites(people.person(9), "pathtutor", week, back);
            if (back <= WEEKS_OF_ALL) {
                tutorsWriteOfAll(week, back);
            }
            tutorsTakeMilestones(week.monday().plusDays(3), back);
        }
        tutorsTakeMilestones(stage.ago(1), 0);
        tutorMarksAGoal(people.person(16));
        operatorPlansAVisit(people.person(16));
    }

    /** Whoever is not written of yet; the trattoria's tutor is silent, the hardware shop's was until somebody called. */
    private void tutorsWriteOfAll(Week week, int back) {
        var cards = stage.portal().weeklyCards();
        var tutors = new ArrayList<>(List.of("pathtutor", "pathtutor2", Host.WAREHOUSE.tutor()));
        if (back == 1) {
            tutors.add(Host.HARDWARE.tutor());
        }
        tutors.forEach(tutor -> stage.at(
                week.monday().plusDays(4),
                Stage.EVENING,
                tutor,
                () -> cards.due(week).stream()
                        .filter(due -> due.state() == CardState.MISSING)
                        .forEach(due -> write(due.engagement(), week, back, CardsChapter::usual))));
    }

    /** To be there goes well, the rest with some help, from week to week the same. */
    private static Rating usual(SkillCode skill) {
        return GOES_WELL.contains(skill.value()) ? Rating.ALONE : Rating.WITH_SOME_HELP;
    }

    private void tutorMarksAGoal(Person person) {
        stage.at(stage.ago(3), Stage.AFTERNOON, Host.NURSERY.tutor(), () -> {
            if (person.hasBegun()) {
                stage.portal().goals().of(person.engagement()).stream()
                        .limit(1)
                        .forEach(goal -> stage.portal()
                                .goals()
                                .mark(new MarkGoal(
                                        Ids.next(),
                                        person.engagement(),
                                        goal.goal().id(),
                                        true,
                                        stage.ago(3),
                                        "Una settimana intera senza chiedere aiuto.")));
            }
        });
    }

    /** Of the last week some are left to be asked about. */
    private void tutorsTakeMilestones(LocalDate day, int back) {
        var milestones = stage.portal().milestones();
        Stream.concat(
                        Stream.of("pathtutor", "pathtutor2"),
                        Arrays.stream(Host.values()).map(Host::tutor))
                .distinct()
                .forEach(tutor -> stage.at(
                        day,
                        Stage.EVENING,
                        tutor,
                        () -> milestones.due(MOST).stream()
                                .skip(back == 0 && tutor.equals("pathtutor") ? LEFT_TO_ASK : 0)
                                .forEach(due -> milestones.take(new TakeMilestone(
                                        Ids.next(),
                                        due.engagement(),
                                        due.kind(),
                                        due.kind().questions().stream()
                                                .collect(Collectors.toMap(
                                                        Function.identity(),
                                                        question -> question.ordinal() % 4 == back % 4
                                                                ? MilestoneAnswer.PARTLY
                                                                : MilestoneAnswer.YES)),
                                        "")))));
    }

    private void operatorPlansAVisit(Person person) {
        stage.at(stage.ago(1), Stage.NOON, "operator", () -> {
            if (person.hasBegun()) {
                stage.portal()
                        .visits()
                        .plan(person.engagement(), Stage.weekday(stage.today().plusDays(2)));
            }
        });
    }

    private void tutorWrites(Person person, String tutor, Week week, int back) {
        stage.at(week.monday().plusDays(4), Stage.AFTERNOON, tutor, () -> {
            if (!person.hasBegun()) {
                return;
            }
            write(person.engagement(), week, back, skill -> back > WEEKS / 2 ? Rating.WITH_SOME_HELP : Rating.ALONE);
        });
    }

    private void write(EngagementId engagement, Week week, int back, Function<SkillCode, Rating> seen) {
        var cards = stage.portal().weeklyCards();
        var sheet = cards.sheet(engagement, week);
        cards.save(new WriteWeeklyCard(
                Ids.next(),
                engagement,
                week,
                Stream.concat(sheet.skills().stream(), sheet.technical().stream())
                        .collect(Collectors.toMap(Function.identity(), seen)),
                EXAMPLES.get(back % EXAMPLES.size()),
                "",
                sheet.basis(),
                Origin.portal("demo", back, clock)));
    }

    private void traineeAnswers(Person person, Week week, int back) {
        var cards = stage.portal().selfCards();
        stage.at(
                week.monday().plusDays(4),
                Stage.EVENING,
                person.account(),
                () -> cards.sheets(week).stream()
                        .filter(sheet -> person.hasBegun() && sheet.engagement().equals(person.engagement()))
                        .forEach(sheet -> cards.save(new WriteSelfCard(
                                Ids.next(),
                                person.engagement(),
                                week,
                                sheet.skills().stream()
                                        .collect(Collectors.toMap(
                                                Function.identity(), skill -> back % 3 == 0 ? Face.SO_SO : Face.GOOD)),
                                sheet.basis(),
                                Origin.portal("demo", back, clock)))));
    }
}
