package it.florwork.pocket;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.CorrectionCause;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayVersion;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Days;
import it.florwork.attendance.OwnActs;
import it.florwork.attendance.Promises;
import it.florwork.attendance.ReportDay;
import it.florwork.pocket.domain.ClockGapTable;
import it.florwork.progress.OwnCards;
import it.florwork.progress.SelfCards;
import it.florwork.progress.Week;
import it.florwork.progress.WeeklyCards;
import it.florwork.progress.WriteSelfCard;
import it.florwork.progress.WriteWeeklyCard;
import it.florwork.shared.EngagementId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what was stored on a phone, by the same services and rules as the portal's own screens. Each entry is a
 * transaction of its own; what is answered is durable.
 */
@Service
@Transactional
@RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
public class Entries {
    private final Days days;
    private final OwnActs acts;
    private final Promises promises;
    private final WeeklyCards weekly;
    private final SelfCards self;
    private final OwnCards cards;
    private final Presences presences;
    private final ClockGapTable gaps;
    private final CurrentViewer viewer;
    private final Clock clock;

    Entries(
            Days days,
            OwnActs acts,
            Promises promises,
            WeeklyCards weekly,
            SelfCards self,
            OwnCards cards,
            Presences presences,
            ClockGapTable gaps,
            CurrentViewer viewer,
            Clock clock) {
        this.days = days;
        this.acts = acts;
        this.promises = promises;
        this.weekly = weekly;
        this.self = self;
        this.cards = cards;
        this.presences = presences;
        this.gaps = gaps;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** @param sentAt what the phone's clock said at the moment of sending; null when it did not say */
    public Received day(ReportDay report, @Nullable Instant sentAt) {
        var day = days.report(report);
        var gap = noted(report.id().value(), report.engagement(), report.date(), report.deviceTime(), sentAt);
        var waits = acts.waiting(report.date(), report.date()).get(report.id());
        if (waits != null) {
            var isTheirs = waits == CorrectionCause.MONTH_SEALED;
            return new Received(Fate.NEEDS_YOU, Fate.Reason.of(waits), gap, isTheirs ? day : null);
        }
        return received(day, ownWords(day), report.id(), gap);
    }

    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public Received card(WriteWeeklyCard card, @Nullable Instant sentAt) {
        weekly.save(card);
        return received(card.id(), card.engagement(), card.week(), card.origin().time(), sentAt);
    }

    @RolesAllowed(Role.CANDIDATE)
    public Received card(WriteSelfCard card, @Nullable Instant sentAt) {
        self.save(card);
        return received(card.id(), card.engagement(), card.week(), card.origin().time(), sentAt);
    }

    /** "OK, I'll be there": no report, so nothing that could conflict; said again it is the same. */
    @RolesAllowed(Role.CANDIDATE)
    public Received promise(EngagementId engagement, LocalDate date) {
        promises.promise(engagement, date);
        return new Received(Fate.RECEIVED, null, null, null);
    }

    /** A code read at the place: evidence beside the day, which stays what both sides say. */
    @RolesAllowed(Role.CANDIDATE)
    public Received presence(ShowCode code, @Nullable Instant sentAt) {
        var found = presences.show(code, sentAt);
        return switch (found.worth()) {
            case GOOD -> new Received(Fate.CONFIRMED, null, null, null);
            case OTHER_TIME -> new Received(Fate.NEEDS_YOU, Fate.Reason.OTHER_TIME, null, null);
            case OTHER_CODE -> new Received(Fate.NEEDS_YOU, Fate.Reason.OTHER_CODE, null, null);
        };
    }

    private static Received received(DayView day, List<DayVersion> own, DayReportId id, @Nullable Integer gap) {
        boolean stands = own.stream().anyMatch(version -> version.id().equals(id));
        if (stands && own.size() > 1 && day.state() == DayState.DISPUTED) {
            return new Received(Fate.NEEDS_YOU, Fate.Reason.CONFLICT, gap, day);
        }
        if (day.state() == DayState.DISPUTED) {
            return new Received(Fate.NEEDS_YOU, Fate.Reason.DISAGREEMENT, gap, day);
        }
        boolean counts = day.state() == DayState.AGREED || day.state() == DayState.RESOLVED || !day.open();
        return new Received(counts ? Fate.CONFIRMED : Fate.RECEIVED, null, gap, day);
    }

    private Received received(UUID id, EngagementId engagement, Week week, Instant actedAt, @Nullable Instant sentAt) {
        var gap = noted(id, engagement, week.monday(), actedAt, sentAt);
        Set<UUID> standing = cards.standing(engagement, week);
        return standing.size() > 1 && standing.contains(id)
                ? new Received(Fate.NEEDS_YOU, Fate.Reason.CONFLICT, gap, null)
                : new Received(Fate.RECEIVED, null, gap, null);
    }

    private List<DayVersion> ownWords(DayView day) {
        return viewer.get().is(Role.CANDIDATE) ? day.trainee() : day.tutor();
    }

    private @Nullable Integer noted(
            UUID entry, EngagementId engagement, LocalDate date, Instant actedAt, @Nullable Instant sentAt) {
        var now = clock.instant();
        var gap = PhoneClock.gap(actedAt, sentAt, now);
        if (gap != null) {
            gaps.note(entry, engagement, date, viewer.get().user(), gap, now);
        }
        return gap;
    }
}
