package it.florwork.attendance.ui;

import it.florwork.attendance.DayView;
import it.florwork.attendance.TraineeDay;
import it.florwork.attendance.ui.WeekFlower.Petal;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A trainee's own days, seen from today: what comes next, what waits for a word, how far the week and the month are. */
record MyDays(List<TraineeDay> days, LocalDate today) {
    private static final int DAYS_AHEAD = 14;

    /** The first day to ask for: the month so far, and the week that began in the month before. */
    static LocalDate from(LocalDate today) {
        var monday = monday(today);
        var first = today.withDayOfMonth(1);
        return monday.isBefore(first) ? monday : first;
    }

    static LocalDate to(LocalDate today) {
        var ahead = today.plusDays(DAYS_AHEAD);
        var last = YearMonth.from(today).atEndOfMonth();
        return ahead.isAfter(last) ? ahead : last;
    }

    private static LocalDate monday(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Everything of the next date that is planned: tomorrow, or the day when it goes on. */
    List<TraineeDay> next() {
        return days.stream()
                .filter(own -> own.day().date().isAfter(today) && isPlanned(own))
                .map(own -> own.day().date())
                .min(Comparator.naturalOrder())
                .map(date -> planned(own -> own.day().date().equals(date)))
                .orElse(List.of());
    }

    List<TraineeDay> ofToday() {
        return planned(own -> own.day().date().equals(today));
    }

    Minutes doneToday() {
        return ofToday().stream().map(own -> own.day().doneMinutes()).reduce(Minutes.ZERO, Minutes::plus);
    }

    /** Today, as long as the trainee has not spoken of it, or two versions stand. */
    List<TraineeDay> todayToAnswer() {
        return days.stream()
                .filter(own -> own.day().date().equals(today) && isSpokenOf(own) && isUnanswered(own))
                .toList();
    }

    /** Earlier days that the trainee has not spoken of, or that have two versions: the latest first. */
    List<TraineeDay> waiting() {
        return days.stream()
                .filter(own -> own.day().date().isBefore(today) && isSpokenOf(own) && isUnanswered(own))
                .toList()
                .reversed();
    }

    /** Days up to today without a plan, of which the trainee has said nothing: the latest first. */
    List<TraineeDay> free() {
        return days.stream()
                .filter(own -> !own.day().date().isAfter(today)
                        && own.day().open()
                        && own.day().off() == null
                        && own.day().trainee().isEmpty()
                        && !isPlanned(own))
                .toList()
                .reversed();
    }

    /** Planned, or somebody has said something of it: hours that were made up. */
    private static boolean isSpokenOf(TraineeDay own) {
        return isPlanned(own) || own.day().counts() != null;
    }

    private static boolean isUnanswered(TraineeDay own) {
        return own.day().open()
                && (own.day().isDisputed() || own.day().trainee().isEmpty());
    }

    List<Petal> petals() {
        return week().stream().map(own -> petal(own.day())).toList();
    }

    List<TraineeDay> week() {
        var monday = monday(today);
        return planned(
                own -> !own.day().date().isBefore(monday) && own.day().date().isBefore(monday.plusWeeks(1)));
    }

    private Petal petal(DayView day) {
        if (day.doneMinutes().value() > 0) {
            return Petal.DONE;
        }
        if (day.date().equals(today)) {
            return Petal.TODAY;
        }
        return day.date().isAfter(today) ? Petal.TO_COME : Petal.MISSED;
    }

    long daysDone() {
        return week().stream()
                .filter(own -> own.day().doneMinutes().value() > 0)
                .count();
    }

    Minutes doneThisMonth() {
        return days.stream()
                .filter(this::isThisMonth)
                .map(own -> own.day().doneMinutes())
                .reduce(Minutes.ZERO, Minutes::plus);
    }

    Minutes plannedThisMonth() {
        return days.stream()
                .filter(this::isThisMonth)
                .map(own -> own.day().plannedMinutes())
                .reduce(Minutes.ZERO, Minutes::plus);
    }

    /** Those with something planned this month. */
    List<EngagementId> engagementsThisMonth() {
        return days.stream()
                .filter(own -> isThisMonth(own) && isPlanned(own))
                .map(TraineeDay::engagement)
                .distinct()
                .toList();
    }

    /** How much of the month is done, 0 to 1, to draw it. */
    double shareOfMonth() {
        int planned = plannedThisMonth().value();
        return planned == 0 ? 0 : Math.min(1.0, (double) doneThisMonth().value() / planned);
    }

    /** Planned up to today and not done. */
    Minutes missingSoFar() {
        int planned =
                soFar().mapToInt(own -> own.day().plannedMinutes().value()).sum();
        return new Minutes(Math.max(0, planned - doneThisMonth().value()));
    }

    /** Days up to yesterday of which nobody has said anything. */
    long unmarkedThisMonth() {
        return soFar().filter(own -> own.day().waitsForAReport()).count();
    }

    /** This month up to yesterday, and today once something is said of it. */
    private Stream<TraineeDay> soFar() {
        return days.stream()
                .filter(this::isThisMonth)
                .filter(own -> own.day().date().isBefore(today)
                        || own.day().date().equals(today) && own.day().counts() != null);
    }

    private boolean isThisMonth(TraineeDay own) {
        return YearMonth.from(own.day().date()).equals(YearMonth.from(today));
    }

    private List<TraineeDay> planned(Predicate<TraineeDay> which) {
        return days.stream().filter(MyDays::isPlanned).filter(which).toList();
    }

    private static boolean isPlanned(TraineeDay own) {
        return !own.day().planned().isEmpty();
    }
}
