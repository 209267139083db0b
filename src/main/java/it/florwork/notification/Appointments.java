package it.florwork.notification;

import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.Days;
import it.florwork.attendance.TimeSlot;
import it.florwork.attendance.TraineeDay;
import it.florwork.casework.AgreedAction;
import it.florwork.casework.Contacts;
import it.florwork.notification.domain.Appointment;
import it.florwork.notification.domain.CalendarKind;
import it.florwork.progress.VisitDue;
import it.florwork.progress.Visits;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.rules.WorkingDays;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The dates of whoever is the viewer, as the services above let them see: shifts, the last days to sign, what was agreed, visits
 * planned.
 * Calendars are looked at by many, so nobody is named, not even by code.
 */
@Component
class Appointments {
    private static final MonthDay PATRON_OF_FLORENCE = MonthDay.of(6, 24);
    private static final int MOST_ACTIONS = 500;
    private static final int MOST_VISITS = 200;

    private final Days days;
    private final Contacts contacts;
    private final Visits visits;
    private final RuleBook rules;

    Appointments(Days days, Contacts contacts, Visits visits, RuleBook rules) {
        this.days = days;
        this.contacts = contacts;
        this.visits = visits;
        this.rules = rules;
    }

    List<Appointment> of(Viewer viewer, LocalDate from, LocalDate to) {
        Predicate<Appointment> isInSpan =
                one -> !one.day().isBefore(from) && !one.day().isAfter(to);
        var before = YearMonth.from(from).minusMonths(1).atDay(1); // whose month is signed within the span
        var all = switch (viewer.role()) {
            case Role.CANDIDATE -> {
                var shifts = own(days.myDays(before, to));
                yield Stream.concat(shifts.stream(), lastDays(CalendarKind.MONTH_TO_CONFIRM, shifts));
            }
            case Role.HOST_TUTOR, Role.PATH_TUTOR -> {
                var shifts = together(days.tutorsDays(before, to));
                yield Stream.of(
                                shifts.stream(),
                                lastDays(CalendarKind.MONTHS_TO_SIGN, shifts),
                                planned(visits.planned(from, to, MOST_VISITS)))
                        .flatMap(each -> each);
            }
            case Role.OPERATOR ->
                Stream.concat(
                        agreed(contacts.agreed(to, MOST_ACTIONS)), planned(visits.planned(from, to, MOST_VISITS)));
            default -> Stream.<Appointment>empty();
        };
        return all.filter(isInSpan).toList();
    }

    private static List<Appointment> own(List<TraineeDay> days) {
        return days.stream()
                .flatMap(day -> {
                    var slots = day.day().planned();
                    return IntStream.range(0, slots.size())
                            .mapToObj(number -> new Appointment(
                                    "shift/%s/%s/%d".formatted(day.engagement(), date(day), number),
                                    CalendarKind.SHIFT,
                                    date(day),
                                    slots.get(number),
                                    1,
                                    place(day)));
                })
                .toList();
    }

    private record Together(LocalDate date, TimeSlot hours, String place) {}

    /** One for all who are there at the same time. */
    private static List<Appointment> together(List<TraineeDay> days) {
        return days.stream()
                .flatMap(day -> day.day().planned().stream().map(hours -> new Together(date(day), hours, place(day))))
                .collect(Collectors.groupingBy(one -> one, Collectors.summingInt(one -> 1)))
                .entrySet()
                .stream()
                .map(entry -> new Appointment(
                        "shifts/%s/%s/%s"
                                .formatted(
                                        entry.getKey().date(),
                                        entry.getKey().hours(),
                                        entry.getKey().place()),
                        CalendarKind.SHIFTS,
                        entry.getKey().date(),
                        entry.getKey().hours(),
                        entry.getValue(),
                        entry.getKey().place()))
                .toList();
    }

    private Stream<Appointment> lastDays(CalendarKind kind, Collection<Appointment> shifts) {
        return shifts.stream()
                .map(shift -> YearMonth.from(shift.day()))
                .distinct()
                .map(month -> new Appointment(kind + "/" + month, kind, lastDayToSign(month), null, 1, ""));
    }

    private LocalDate lastDayToSign(YearMonth month) {
        var next = month.plusMonths(1).atDay(1);
        return new WorkingDays(rules.holidays(), PATRON_OF_FLORENCE)
                .ofMonth(next, rules.integer(RuleKey.MONTH_SIGNED_BY, Regime.TE, TargetGroup.ORDINARY, next));
    }

    private static Stream<Appointment> agreed(List<AgreedAction> actions) {
        return actions.stream()
                .collect(Collectors.groupingBy(AgreedAction::on, TreeMap::new, Collectors.summingInt(one -> 1)))
                .entrySet()
                .stream()
                .map(day -> new Appointment(
                        "agreed/" + day.getKey(), CalendarKind.ACTIONS_AGREED, day.getKey(), null, day.getValue(), ""));
    }

    private static Stream<Appointment> planned(List<VisitDue> visits) {
        return visits.stream()
                .map(visit ->
                        new Appointment("visit/" + visit.id(), CalendarKind.VISIT, visit.on(), null, 1, visit.place()));
    }

    private static LocalDate date(TraineeDay day) {
        return day.day().date();
    }

    private static String place(TraineeDay day) {
        return day.siteName() + ", " + day.address();
    }
}
