package it.florwork.allowance.domain;

import it.florwork.allowance.Absences;
import it.florwork.allowance.Outlook;
import it.florwork.allowance.Outlook.Money;
import it.florwork.allowance.Share;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.LivedMonth;
import it.florwork.attendance.WorkedDay;
import it.florwork.shared.Cents;
import it.florwork.shared.Minutes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks from today at a month that is being lived. A planned day of which nobody has spoken is open: it can still be
 * done. One that is told counts as told, announced absences ahead too.
 *
 * @param terms null where nothing is paid
 */
public record Prospect(LivedMonth month, @Nullable Terms terms, LocalDate today) {

    public Outlook outlook() {
        return new Outlook(
                month.engagement(),
                month.month(),
                planned(),
                done(),
                new Share(done().value(), toldPlanned()),
                atThisPace(),
                new Share(best().value(), planned().value()),
                open().map(WorkedDay::date).toList(),
                open().map(WorkedDay::date).filter(today::isAfter).toList(),
                absences(),
                month.sealed(),
                terms == null ? null : money(terms));
    }

    private Minutes planned() {
        return sum(month.days().stream().map(WorkedDay::planned));
    }

    private Minutes done() {
        return sum(month.days().stream().map(WorkedDay::done));
    }

    private Stream<WorkedDay> open() {
        return month.days().stream()
                .filter(day -> !day.isTold() && day.planned().value() > 0);
    }

    private Minutes left() {
        return sum(open().map(WorkedDay::planned));
    }

    private Minutes best() {
        return done().plus(left());
    }

    private int toldPlanned() {
        return planned().value() - left().value();
    }

    /** Without a day told there is no pace yet: the plan stands. What is made up never makes the pace faster than the plan. */
    private Share atThisPace() {
        long told = toldPlanned();
        if (told == 0) {
            return new Share(best().value(), planned().value());
        }
        long kept = Math.min(done().value(), told);
        return new Share(
                done().value() * told + left().value() * kept, planned().value() * told);
    }

    private Money money(Terms law) {
        var now = measure();
        var pace = atThisPace();
        // whole minutes: nobody is forecast a threshold that the exact share does not reach
        var forecast = pace.isKnown()
                ? new Minutes(Math.toIntExact(pace.part() * planned().value() / pace.whole()))
                : done();
        return new Money(law.of(now), law.of(now.with(forecast)), law.of(now.with(best())), missable(law), Cents.ZERO);
    }

    /** What money looks at. */
    public Measure measure() {
        int plannedDays = (int)
                month.days().stream().filter(day -> day.planned().value() > 0).count();
        return new Measure(planned(), done(), plannedDays, plannedDays + month.unplanned());
    }

    /**
     * Losing more minutes never pays more, so that of all ways to miss n days the n longest cost first: it is enough to
     * look at those.
     */
    private @Nullable Integer missable(Terms law) {
        var whole = measure();
        var best = law.of(whole.with(best())).due();
        int lost = 0;
        int missed = 0;
        for (var day : longestFirst()) {
            lost += day.planned().value();
            var due = law.of(whole.with(new Minutes(best().value() - lost))).due();
            if (due.compareTo(best) < 0) {
                return missed;
            }
            missed++;
        }
        return null;
    }

    private List<WorkedDay> longestFirst() {
        return open().filter(day -> !day.date().isBefore(today))
                .sorted(Comparator.comparing(WorkedDay::planned).reversed())
                .toList();
    }

    private Absences absences() {
        var upToNow = Stream.of(month.daysBefore(), month.days())
                .flatMap(List::stream)
                .filter(day -> !day.date().isAfter(today))
                .sorted(Comparator.comparing(WorkedDay::date))
                .toList();
        return new Absences(
                upToNow.stream().filter(Prospect::isMissed).map(WorkedDay::date).toList(),
                upToNow.stream()
                        .filter(day -> day.kind() == DayKind.UNEXCUSED)
                        .map(WorkedDay::date)
                        .toList(),
                inARow(upToNow));
    }

    private static int inARow(List<WorkedDay> days) {
        return (int) days.reversed().stream()
                .filter(day -> day.isTold() && day.planned().value() > 0)
                .takeWhile(Prospect::isMissed)
                .count();
    }

    private static boolean isMissed(WorkedDay day) {
        var kind = day.kind();
        return kind != null && kind.isAbsence();
    }

    private static Minutes sum(Stream<Minutes> minutes) {
        return minutes.reduce(Minutes.ZERO, Minutes::plus);
    }
}
