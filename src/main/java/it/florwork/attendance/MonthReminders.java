package it.florwork.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.AttendanceMonthRepository;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.MonthReminder;
import it.florwork.attendance.domain.MonthReminderRepository;
import it.florwork.attendance.domain.MonthReopening;
import it.florwork.attendance.domain.MonthReopeningRepository;
import it.florwork.attendance.domain.MonthSignatureRepository;
import it.florwork.attendance.domain.RegisterNamesRepository;
import it.florwork.candidate.CandidateCard;
import it.florwork.rules.RuleBook;
import it.florwork.rules.WorkingDays;
import it.florwork.shared.PortalClock;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks again and again, and then by a call, for the signatures that a closed month lacks. Each step is raised once; steps
 * that a standstill has overtaken are noted and not told, so that nobody hears three reminders in one morning.
 */
@Service
@Transactional
@RolesAllowed(Role.SYSTEM)
public class MonthReminders {
    /** Who has not signed after so long has a call waiting, and needs no new reminder. */
    private static final int MONTHS_BACK = 3;

    private final AttendanceMonthRepository months;
    private final EngagementRepository engagements;
    private final MonthSignatureRepository signatures;
    private final MonthReopeningRepository reopenings;
    private final MonthReminderRepository reminders;
    private final RegisterNamesRepository people;
    private final Reach reach;
    private final MonthBook book;
    private final RuleBook rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MonthReminders(
            AttendanceMonthRepository months,
            EngagementRepository engagements,
            MonthSignatureRepository signatures,
            MonthReopeningRepository reopenings,
            MonthReminderRepository reminders,
            RegisterNamesRepository people,
            Reach reach,
            MonthBook book,
            RuleBook rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.months = months;
        this.engagements = engagements;
        this.signatures = signatures;
        this.reopenings = reopenings;
        this.reminders = reminders;
        this.people = people;
        this.reach = reach;
        this.book = book;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** Raises what is due on this day and was not raised yet. A second call says nothing new. */
    public void remind(LocalDate today) {
        var first = YearMonth.from(today).minusMonths(MONTHS_BACK).atDay(1);
        months.unsigned(first, today).stream()
                .collect(groupingBy(AttendanceMonth::month))
                .forEach((month, rows) -> remind(month, rows, today));
    }

    private void remind(YearMonth month, List<AttendanceMonth> rows, LocalDate today) {
        var first = month.atDay(1);
        var ids = rows.stream().map(AttendanceMonth::engagement).toList();
        var known = engagements.amongIn(ids, first, month.atEndOfMonth()).stream()
                .collect(toMap(Engagement::id, Function.identity()));
        var raised = reminders.of(ids, first);
        var signed = signatures.live(ids, first);
        var reopened = reopenings.of(ids, first);
        var accounts = people
                .cards(known.values().stream().map(Engagement::candidate).toList())
                .stream()
                .collect(toMap(CandidateCard::id, Function.identity()));
        for (var row : rows) {
            var engagement = known.get(row.engagement());
            if (engagement == null) {
                continue;
            }
            var person = Objects.requireNonNull(accounts.get(engagement.candidate()));
            var closed = closedOn(engagement, row, reopened);
            var missing = EnumSet.of(Side.TRAINEE, Side.TUTOR);
            signed.stream()
                    .filter(one -> one.engagement().equals(row.engagement()) && one.edition() == row.edition())
                    .forEach(one -> missing.remove(one.side()));
            missing.forEach(side -> latestDue(engagement, row, side, closed, raised, today)
                    .ifPresent(step -> events.publishEvent(new MonthReminderDue(
                            row.engagement(),
                            month,
                            row.edition(),
                            side,
                            step,
                            dueOn(engagement, closed, step),
                            recipients(engagement, person, side, step, today)))));
        }
    }

    /** Notes every step that is due; only the latest of those that are new is told. */
    private Optional<MonthReminderStep> latestDue(
            Engagement engagement,
            AttendanceMonth month,
            Side side,
            LocalDate closed,
            Collection<MonthReminder> raised,
            LocalDate today) {
        var before = raised.stream()
                .filter(reminder -> reminder.isFor(month, side))
                .map(MonthReminder::step)
                .collect(Collectors.toSet());
        var due = Arrays.stream(MonthReminderStep.values())
                .filter(step -> !before.contains(step))
                .filter(step -> !dueOn(engagement, closed, step).isAfter(today))
                .toList();
        due.forEach(step ->
                reminders.save(new MonthReminder(month, side, step, dueOn(engagement, closed, step), clock.instant())));
        return due.isEmpty() ? Optional.empty() : Optional.of(due.getLast());
    }

    /** The day from which it can be signed: the first of the next month, the engagement's last, or that of its reopening. */
    private static LocalDate closedOn(
            Engagement engagement, AttendanceMonth month, Collection<MonthReopening> reopenings) {
        var last = engagement.period().lastDay();
        var closed = YearMonth.from(last).equals(month.month())
                ? last
                : month.month().plusMonths(1).atDay(1);
        return reopenings.stream()
                .filter(reopening -> reopening.engagement().equals(month.engagement()))
                .map(MonthReopening::view)
                .filter(reopening -> reopening.version() == month.edition())
                .map(reopening -> reopening.at().atZone(PortalClock.ROME).toLocalDate())
                .filter(closed::isBefore)
                .findFirst()
                .orElse(closed);
    }

    private LocalDate dueOn(Engagement engagement, LocalDate closed, MonthReminderStep step) {
        return new WorkingDays(rules.holidays(), engagement.patronDay())
                .after(closed, book.figure(step.clock(), engagement, closed));
    }

    private List<UserId> recipients(
            Engagement engagement, CandidateCard person, Side side, MonthReminderStep step, LocalDate today) {
        if (step == MonthReminderStep.CALL) {
            return listOf(person.operator());
        }
        if (side == Side.TRAINEE) {
            return listOf(person.user());
        }
        var last = engagement.period().lastDay();
        return List.copyOf(reach.tutorsOf(engagement.id(), last.isBefore(today) ? last : today));
    }

    private static List<UserId> listOf(@Nullable UserId user) {
        return user == null ? List.of() : List.of(user);
    }
}
