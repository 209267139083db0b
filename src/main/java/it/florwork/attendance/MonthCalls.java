package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.domain.ContactRepository;
import it.florwork.attendance.domain.MonthReminderRepository;
import it.florwork.candidate.Whose;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calls to those who left three reminders to sign a month unanswered. A signature makes the call needless by itself. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class MonthCalls {
    private final MonthReminderRepository reminders;
    private final ContactRepository contacts;
    private final Reach reach;
    private final CurrentViewer viewer;
    private final Clock clock;

    MonthCalls(
            MonthReminderRepository reminders,
            ContactRepository contacts,
            Reach reach,
            CurrentViewer viewer,
            Clock clock) {
        this.reminders = reminders;
        this.contacts = contacts;
        this.reach = reach;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** The calls to make, the oldest first: one query. */
    @Transactional(readOnly = true)
    public List<MonthCallRow> waiting(Whose whose, int most) {
        return reminders.calls(whose, PageRequest.of(0, most));
    }

    /** The calls that one month needs. */
    @Transactional(readOnly = true)
    public List<MonthCallRow> about(EngagementId engagement, YearMonth month) {
        return reminders.callsAbout(engagement, month.atDay(1));
    }

    /** Whom to call about the tutor's signature. */
    @Transactional(readOnly = true)
    public List<Contact> tutors(EngagementId id) {
        var engagement = reach.get(id);
        var today = LocalDate.now(clock);
        var last = engagement.period().lastDay();
        return contacts.of(reach.tutorsOf(id, last.isBefore(today) ? last : today)).stream()
                .map(card -> new Contact(card.displayName(), card.phone(), true))
                .toList();
    }

    /** Somebody has called this side; calling twice changes nothing. */
    public void called(EngagementId id, YearMonth month, Side side) {
        var engagement = reach.get(id, month);
        var calls = reminders.callsTo(engagement.id(), month.atDay(1), side);
        calls.forEach(call -> {
            call.called(viewer.get().user(), clock.instant());
            reminders.save(call);
        });
    }
}
