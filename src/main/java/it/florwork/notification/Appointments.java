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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The dates of whoever is the viewer, as the services above let them see: shifts, the last days to sign, what was agreed, visits
 * planned.
 * Calendars are looked at by many, so nobody is named, not even by code.
 */
@Component
class Appointments {
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
                var own = days.myDays(before, to);
                yield Stream.concat(own(own).stream(), lastDays(CalendarKind.MONTH_TO_CONFIRM, own));
            }
            case Role.HOST_TUTOR, Role.PATH_TUTOR -> {
                var tutored = days.tutorsDays(before, to);
                yield Stream.of(
                                together(tutored).stream(),
                                lastDays(CalendarKind.MONTHS_TO_SIGN, tutored),
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

    /** One a month in which something is planned; where sites have different patron days, the earlier last day. */
    private Stream<Appointment> lastDays(CalendarKind kind, Collection<TraineeDay> days) {
        return days.stream()
                .filter(day -> !day.day().planned().isEmpty())
                .map(day -> new Due(YearMonth.from(date(day)), day.patronDay()))
                .distinct()
                .collect(Collectors.toMap(
                        Due::month, this::lastDayToSign, (one, other) -> one.isBefore(other) ? one : other))
                .entrySet()
                .stream()
                .map(due -> new Appointment(kind + "/" + due.getKey(), kind, due.getValue(), null, 1, ""));
    }

    private record Due(YearMonth month, @Nullable MonthDay patronDay) {}

    private LocalDate lastDayToSign(Due due) {
        var next = due.month().plusMonths(1).atDay(1);
        return new WorkingDays(rules.holidays(), due.patronDay())
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
