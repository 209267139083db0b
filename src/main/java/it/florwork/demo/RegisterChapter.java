package it.florwork.demo;

import it.florwork.attendance.ClosureReason;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayView;
import it.florwork.attendance.MonthStatus;
import it.florwork.attendance.ReportDay;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.attendance.TraineeDay;
import it.florwork.shared.PortalClock;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Days recorded as they are lived, months confirmed and signed, one late, one day told in two ways. */
class RegisterChapter {
    private static final int LUNCH = 13 * 60 + 30;
    private static final int HALF_PAST_EIGHT = 8 * 60 + 30;
    /** Days after a month's end by which everybody has surely signed. */
    private static final int SIGNED_BY = 8;
    /** Whose tutor is silent: no card, no signature. */
    static final int SIGNED_LATE = 17;

    private final Stage stage;
    private final PeopleChapter people;
    private final Clock clock;

    RegisterChapter(Stage stage, PeopleChapter people, Clock clock) {
        this.stage = stage;
        this.people = people;
        this.clock = clock;
    }

    void plan() {
        tells("pathtutor2", 1);
        tells("pathtutor", 7);
        tells(Host.NURSERY.tutor(), 16);
        tells(Host.TRATTORIA.tutor(), 17);
        tells(Host.WAREHOUSE.tutor(), 20);
        workdaysFrom(18).forEach(this::hardware);
        cannotCome(7, stage.ago(11), DayKind.SICK);
        cannotCome(12, stage.ago(6), DayKind.LEAVE);
        closedForTheWeather(stage.ago(8));
        saidOnThePhone(people.person(8), stage.ago(4));
        twoVersions(people.person(16));
        twoVersions(people.person(11));
        months();
    }

    /** Each day as planned, from the day on which the first of this tutor's begins. */
    private void tells(String tutor, int first) {
        workdaysFrom(first)
                .forEach(day ->
                        stage.at(day, LUNCH, tutor, () -> stage.portal().days().asPlannedForAll(null, day)));
    }

    private List<LocalDate> workdaysFrom(int person) {
        return stage.begins(person)
                .datesUntil(stage.today())
                .filter(Stage::isWeekday)
                .toList();
    }

    /** Of the two at the hardware shop one misses seven tenths of last month by a quarter of an hour, one reaches them exactly. */
    private void hardware(LocalDate day) {
        var lastMonth = YearMonth.from(stage.today()).minusMonths(1);
        if (!YearMonth.from(day).equals(lastMonth)) {
            stage.at(
                    day,
                    LUNCH,
                    Host.HARDWARE.tutor(),
                    () -> stage.portal().days().asPlannedForAll(null, day));
            return;
        }
        stage.at(
                day,
                LUNCH,
                Host.HARDWARE.tutor(),
                () -> Map.of(18, TimeSlot.STEP, 19, 0)
                        .forEach((number, missing) -> upToSevenTenths(people.person(number), day, lastMonth, missing)));
    }

    private void upToSevenTenths(Person person, LocalDate day, YearMonth month, int missing) {
        var days = stage.portal().days();
        var whole = days.days(person.engagement(), month.atDay(1), month.atEndOfMonth());
        int planned = whole.stream().mapToInt(RegisterChapter::planned).sum();
        int done = whole.stream()
                .filter(other -> other.date().isBefore(day))
                .mapToInt(other -> other.doneMinutes().value())
                .sum();
        var view = days.day(person.engagement(), day);
        int hours = planned(view);
        if (hours == 0) {
            return;
        }
        int left = 7 * planned / 10 - missing - done;
        if (left >= hours) {
            days.asPlanned(person.engagement(), day, DayReportId.next());
        } else {
            int from = view.planned().getFirst().from();
            report(
                    person,
                    view,
                    Side.TUTOR,
                    left > 0 ? DayKind.PARTIAL : DayKind.EXCUSED,
                    left > 0 ? List.of(new TimeSlot(from, from + left)) : List.of());
        }
    }

    private static int planned(DayView day) {
        return day.planned().stream().mapToInt(TimeSlot::minutes).sum();
    }

    private void cannotCome(int number, LocalDate day, DayKind kind) {
        var person = people.person(number);
        stage.at(
                day,
                7 * 60,
                person.account(),
                () -> stage.portal().days().announceAbsence(person.engagement(), day, kind, DayReportId.next()));
    }

    /** It rained: the path tutor closes the day for the whole Jolly group before it begins. */
    private void closedForTheWeather(LocalDate day) {
        stage.at(
                day,
                8 * 60,
                "pathtutor",
                () -> stage.portal().days().tutorsDay(day).stream()
                        .map(TraineeDay::day)
                        .filter(DayView::waitsForAReport)
                        .forEach(view -> stage.portal()
                                .days()
                                .report(ReportDay.closed(
                                        DayReportId.next(),
                                        view.engagement(),
                                        day,
                                        ClosureReason.WEATHER,
                                        view.basisOf(Side.TUTOR),
                                        clock.instant()))));
    }

    /** A person without credit calls the operator, who enters the day for them. */
    private void saidOnThePhone(Person person, LocalDate day) {
        stage.at(day, Stage.EVENING, "operator", () -> {
            var view = stage.portal().days().day(person.engagement(), day);
            if (!view.planned().isEmpty() && view.trainee().isEmpty()) {
                stage.portal()
                        .daysOnBehalf()
                        .enter(
                                ReportDay.inPortal(
                                        DayReportId.next(),
                                        person.engagement(),
                                        day,
                                        DayKind.PRESENT,
                                        view.planned(),
                                        null,
                                        view.basisOf(Side.TRAINEE),
                                        clock.instant()),
                                Side.TRAINEE,
                                "Detto al telefono: il credito è finito.");
            }
        });
    }

    /** The trainee says an hour less than the tutor, on the last working day before today. */
    private void twoVersions(Person person) {
        var disputed = stage.ago(1);
        stage.at(disputed, Stage.EVENING, person.account(), () -> {
            var view = stage.portal().days().day(person.engagement(), disputed);
            if (!view.planned().isEmpty()) {
                report(
                        person,
                        view,
                        Side.TRAINEE,
                        DayKind.PARTIAL,
                        List.of(new TimeSlot(HALF_PAST_EIGHT, HALF_PAST_EIGHT + 3 * 60)));
            }
        });
    }

    private void report(Person person, DayView view, Side side, DayKind kind, List<TimeSlot> slots) {
        stage.portal()
                .days()
                .report(ReportDay.inPortal(
                        DayReportId.next(),
                        person.engagement(),
                        view.date(),
                        kind,
                        slots,
                        null,
                        view.basisOf(side),
                        clock.instant()));
    }

    /**
     * Each month that is over is confirmed, signed and verified in the first days of the next; person 17's waits for the
     * tutor since the last month that should be signed by now.
     */
    private void months() {
        var last = YearMonth.from(stage.today()).minusMonths(1);
        var late = YearMonth.from(stage.today().minusDays(SIGNED_BY)).minusMonths(1);
        for (Person person : people.people(1, 20)) {
            for (var month = YearMonth.from(stage.begins(person.number));
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                closes(person, month, !month.isBefore(late));
            }
        }
    }

    /** @param isLast the last month that should be signed by now: one tutor is late, and some still wait for the operator */
    private void closes(Person person, YearMonth month, boolean isLast) {
        var months = stage.portal().months();
        var next = month.plusMonths(1);
        var atTheDesk = person.hasNoEmail() ? "operator" : person.account();
        stage.at(next.atDay(2), Stage.EVENING + person.number, atTheDesk, () -> {
            if (isThere(person, month)) {
                var shown = months.month(person.engagement(), month);
                if (shown.waitsFor(Side.TRAINEE) && person.hasNoEmail()) {
                    signedOnPaper(person, month, shown.contentHash());
                } else if (shown.waitsFor(Side.TRAINEE)) {
                    months.confirm(person.engagement(), month, shown.contentHash());
                }
            }
        });
        if (!isLast || person.number != SIGNED_LATE) {
            stage.at(next.atDay(3), Stage.MORNING + person.number, tutor(person), () -> {
                if (isThere(person, month)) {
                    var shown = months.month(person.engagement(), month);
                    if (shown.waitsFor(Side.TUTOR)) {
                        months.sign(person.engagement(), month, shown.contentHash());
                    }
                }
            });
            stage.at(next.atDay(5), Stage.MORNING + person.number, "operator2", () -> {
                if (isThere(person, month) && (!isLast || person.number % 7 != 0)) {
                    var shown = months.month(person.engagement(), month);
                    if (shown.status() == MonthStatus.SEALED) {
                        months.verify(person.engagement(), month, Objects.requireNonNull(shown.seal()));
                    }
                }
            });
        }
    }

    private void signedOnPaper(Person person, YearMonth month, String content) {
        var sheet = stage.portal().registers().print(person.engagement(), month).content();
        stage.portal()
                .months()
                .signedOnPaper(
                        person.engagement(), month, EnumSet.of(Side.TRAINEE), content, new ByteArrayInputStream(sheet));
    }

    private boolean isThere(Person person, YearMonth month) {
        return person.hasBegunBy(month.atEndOfMonth())
                && !stage.portal().days().days(person.engagement(), month.atDay(1), month.atEndOfMonth()).stream()
                        .allMatch(day -> day.planned().isEmpty())
                && !month.atEndOfMonth().isAfter(LocalDate.ofInstant(clock.instant(), PortalClock.ROME));
    }

    private static String tutor(Person person) {
        return switch (person.number) {
            case 16 -> Host.NURSERY.tutor();
            case 17 -> Host.TRATTORIA.tutor();
            case 18, 19 -> Host.HARDWARE.tutor();
            case 20 -> Host.WAREHOUSE.tutor();
            default -> person.number <= 6 ? "pathtutor2" : "pathtutor";
        };
    }
}
