package it.florwork.notification;

import it.florwork.access.ActAs;
import it.florwork.access.CodeCardIssued;
import it.florwork.access.InvitationMade;
import it.florwork.access.MembershipRequested;
import it.florwork.access.MembershipStarted;
import it.florwork.access.OneTimeCodeMade;
import it.florwork.access.Viewer;
import it.florwork.attendance.CorrectionAsked;
import it.florwork.attendance.CorrectionDecided;
import it.florwork.attendance.DayDisputed;
import it.florwork.attendance.DayOutsidePlan;
import it.florwork.attendance.DayReported;
import it.florwork.attendance.MonthConfirmed;
import it.florwork.attendance.MonthDisputeClosed;
import it.florwork.attendance.MonthDisputed;
import it.florwork.attendance.MonthReminderDue;
import it.florwork.attendance.MonthReopened;
import it.florwork.attendance.MonthSealed;
import it.florwork.attendance.MonthSignaturesVoided;
import it.florwork.attendance.MonthSigned;
import it.florwork.attendance.MonthVerified;
import it.florwork.candidate.CandidateFollowed;
import it.florwork.candidate.ErasureAsked;
import it.florwork.candidate.ErasureDecided;
import it.florwork.casework.TutorAssigned;
import it.florwork.cockpit.AlertAssigned;
import it.florwork.cockpit.AlertOpened;
import it.florwork.cockpit.AlertWorsened;
import it.florwork.cockpit.CoverArranged;
import it.florwork.cockpit.Nudged;
import it.florwork.matching.MatchMoved;
import it.florwork.notification.domain.NoticePolicies;
import it.florwork.notification.domain.NoticeTable;
import it.florwork.opening.OpeningExpired;
import it.florwork.opening.OpeningPublished;
import it.florwork.opening.OpeningRejected;
import it.florwork.opening.OpeningReturned;
import it.florwork.opening.OpeningSent;
import it.florwork.placement.PlacementEnded;
import it.florwork.placement.PlacementReady;
import it.florwork.placement.PlacementResumed;
import it.florwork.placement.PlacementResumptionTakenBack;
import it.florwork.placement.PlacementSuspended;
import it.florwork.placement.TrainingProjectWritten;
import it.florwork.pocket.PhoneCopied;
import it.florwork.progress.TalkSuggested;
import it.florwork.progress.WeeklyCardMissing;
import it.florwork.shared.AuditedEvent;
import java.time.Clock;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hears what happened once it is committed, and tells whom it concerns. It may hear twice: the table keeps one. So each
 * notice is kept by itself: two events for the same people, told at once, do not wait for each other in a circle.
 */
@Component
class NoticeListener {
    private static final String NAME = "notices";

    private final NoticePolicies policies;
    private final NoticeTable notices;
    private final Clock clock;

    NoticeListener(NoticePolicies policies, NoticeTable notices, Clock clock) {
        this.policies = policies;
        this.notices = notices;
        this.clock = clock;
    }

    @Async
    @TransactionalEventListener(
            id = "notices",
            classes = {
                DayDisputed.class,
                CorrectionAsked.class,
                CorrectionDecided.class,
                DayOutsidePlan.class,
                MonthConfirmed.class,
                MonthSigned.class,
                MonthSealed.class,
                MonthSignaturesVoided.class,
                MonthReopened.class,
                MonthDisputed.class,
                MonthDisputeClosed.class,
                MonthVerified.class,
                MonthReminderDue.class,
                OpeningSent.class,
                OpeningPublished.class,
                OpeningReturned.class,
                OpeningRejected.class,
                OpeningExpired.class,
                MatchMoved.class,
                TrainingProjectWritten.class,
                PlacementReady.class,
                PlacementSuspended.class,
                PlacementResumed.class,
                PlacementResumptionTakenBack.class,
                PlacementEnded.class,
                TutorAssigned.class,
                CandidateFollowed.class,
                ErasureAsked.class,
                ErasureDecided.class,
                TalkSuggested.class,
                WeeklyCardMissing.class,
                AlertOpened.class,
                AlertWorsened.class,
                AlertAssigned.class,
                Nudged.class,
                CoverArranged.class,
                MembershipRequested.class,
                MembershipStarted.class,
                InvitationMade.class,
                CodeCardIssued.class,
                OneTimeCodeMade.class,
                PhoneCopied.class
            })
    public void hear(AuditedEvent event) {
        tell(event);
    }

    /** Most reports tell nobody anything: they are let by before they are noted as something to hear. */
    @Async
    @TransactionalEventListener(
            id = "urgent-days",
            condition = "T(it.florwork.notification.domain.NoticePolicies).isUrgent(#root.args[0].kind())")
    public void hear(DayReported event) {
        tell(event);
    }

    private void tell(AuditedEvent event) {
        ActAs.run(
                Viewer.system(NAME), () -> policies.of(event).forEach(notice -> notices.add(notice, clock.instant())));
    }
}
