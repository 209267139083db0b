package it.florwork.demo;

import it.florwork.progress.Face;
import it.florwork.progress.MilestoneAnswer;
import it.florwork.progress.Origin;
import it.florwork.progress.Rating;
import it.florwork.progress.TakeMilestone;
import it.florwork.progress.Week;
import it.florwork.progress.WriteSelfCard;
import it.florwork.progress.WriteWeeklyCard;
import it.florwork.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last eight weeks of two trainees: what their tutors saw, and how they felt. */
class CardsChapter {
    private static final int WEEKS = 8;
    private static final int WEEKS_WITHOUT_MILESTONES = 1;
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
            if (back > WEEKS_WITHOUT_MILESTONES) {
                tutorsTakeMilestones(week.monday().plusDays(3), back);
            }
        }
        operatorPlansAVisit(people.person(16));
    }

    /** Of the last weeks some are left to be asked about. */
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
        var cards = stage.portal().weeklyCards();
        stage.at(week.monday().plusDays(4), Stage.AFTERNOON, tutor, () -> {
            if (!person.hasBegun()) {
                return;
            }
            var sheet = cards.sheet(person.engagement(), week);
            var ratings = Stream.concat(sheet.skills().stream(), sheet.technical().stream())
                    .collect(Collectors.toMap(
                            Function.identity(), skill -> back > WEEKS / 2 ? Rating.WITH_SOME_HELP : Rating.ALONE));
            cards.save(new WriteWeeklyCard(
                    Ids.next(),
                    person.engagement(),
                    week,
                    ratings,
                    EXAMPLES.get(back % EXAMPLES.size()),
                    "",
                    sheet.basis(),
                    Origin.portal("demo", back, clock)));
        });
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
