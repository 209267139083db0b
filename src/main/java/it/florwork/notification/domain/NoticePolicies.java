package it.florwork.notification.domain;

import static it.florwork.notification.NoticeKind.*;

import it.florwork.access.CodeCardIssued;
import it.florwork.access.InvitationMade;
import it.florwork.access.MembershipRequested;
import it.florwork.access.MembershipStarted;
import it.florwork.access.OneTimeCodeMade;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.attendance.CorrectionAsked;
import it.florwork.attendance.CorrectionDecided;
import it.florwork.attendance.DayDisputed;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayOutsidePlan;
import it.florwork.attendance.DayReported;
import it.florwork.attendance.MonthConfirmed;
import it.florwork.attendance.MonthDisputeClosed;
import it.florwork.attendance.MonthDisputed;
import it.florwork.attendance.MonthReminderDue;
import it.florwork.attendance.MonthReminderStep;
import it.florwork.attendance.MonthReopened;
import it.florwork.attendance.MonthSealed;
import it.florwork.attendance.MonthSignaturesVoided;
import it.florwork.attendance.MonthSigned;
import it.florwork.attendance.MonthVerified;
import it.florwork.attendance.Side;
import it.florwork.candidate.CandidateFollowed;
import it.florwork.candidate.ErasureAsked;
import it.florwork.candidate.ErasureDecided;
import it.florwork.candidate.ErasureStatus;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.TutorAssigned;
import it.florwork.cockpit.AlertAssigned;
import it.florwork.cockpit.AlertId;
import it.florwork.cockpit.AlertOpened;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.AlertWorsened;
import it.florwork.cockpit.CoverArranged;
import it.florwork.cockpit.Nudged;
import it.florwork.cockpit.Severity;
import it.florwork.matching.MatchMoved;
import it.florwork.matching.MatchStatus;
import it.florwork.notification.NoticeKind;
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
import it.florwork.progress.Week;
import it.florwork.progress.WeeklyCardMissing;
import it.florwork.rules.Regime;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.EngagementId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which event makes which notice for whom: one line each. A subject that holds no version is closed by the day on which
 * it is heard: a dispute that comes back another day is told again, an event heard twice is not.
 */
@Component
public class NoticePolicies {
    private record Policy<E>(Class<E> event, BiConsumer<E, Telling> tells) {
        void apply(AuditedEvent happened, Telling telling) {
            if (event.isInstance(happened)) {
                tells.accept(event.cast(happened), telling);
            }
        }
    }

    private final Concerned who;
    private final Clock clock;
    private final List<Policy<?>> policies;

    NoticePolicies(Concerned who, Clock clock) {
        this.who = who;
        this.clock = clock;
        policies = List.of(
                when(DayDisputed.class, this::dayDisputed),
                when(DayReported.class, this::dayReported),
                when(
                        CorrectionAsked.class,
                        (e, tell) -> tell.of(CORRECTION_ASKED, e.report())
                                .about(e.date())
                                .to(who.operator(e.engagement()), month(e.engagement(), YearMonth.from(e.date())))),
                when(CorrectionDecided.class, this::correctionDecided),
                when(
                        DayOutsidePlan.class,
                        (e, tell) -> tell.of(DAY_NOT_INSURED, e.engagement(), e.date(), today())
                                .about(e.date())
                                .to(who.operator(e.engagement()), month(e.engagement(), YearMonth.from(e.date())))),
                when(
                        MonthConfirmed.class,
                        (e, tell) -> tell.of(MONTH_TO_SIGN, e.engagement(), e.month(), e.contentHash())
                                .about(e.month())
                                .to(who.tutors(e.engagement(), lastOf(e.month())), "tutor-months?month=" + e.month())),
                when(
                        MonthSigned.class,
                        (e, tell) -> tell.of(MONTH_TO_CONFIRM, e.engagement(), e.month(), e.contentHash())
                                .about(e.month())
                                .to(who.trainee(e.engagement()), "my-month?month=" + e.month())),
                when(
                        MonthSealed.class,
                        (e, tell) -> tell.of(MONTH_TO_VERIFY, e.engagement(), e.month(), e.version())
                                .about(e.month())
                                .to(who.operator(e.engagement()), month(e.engagement(), e.month()))),
                when(
                        MonthSignaturesVoided.class,
                        (e, tell) -> tellBoth(
                                tell.of(MONTH_SIGNATURES_VOIDED, e.engagement(), e.month(), e.version(), today()),
                                e.engagement(),
                                e.month())),
                when(
                        MonthReopened.class,
                        (e, tell) -> tellBoth(
                                tell.of(MONTH_REOPENED, e.engagement(), e.month(), e.version()),
                                e.engagement(),
                                e.month())),
                when(MonthDisputed.class, this::monthDisputed),
                when(
                        MonthDisputeClosed.class,
                        (e, tell) -> tellBoth(
                                tell.of(MONTH_DISPUTE_CLOSED, e.engagement(), e.month(), e.version(), today()),
                                e.engagement(),
                                e.month())),
                when(
                        MonthVerified.class,
                        (e, tell) -> tell.of(MONTH_VERIFIED, e.engagement(), e.month(), e.version())
                                .about(e.month())
                                .to(who.trainee(e.engagement()), "my-month?month=" + e.month())),
                when(MonthReminderDue.class, this::monthReminderDue),
                when(
                        OpeningSent.class,
                        (e, tell) -> tell.of(NEED_SENT, e.opening(), today())
                                .to(who.holding(Role.OPERATOR), "needs/" + e.opening())),
                when(
                        OpeningPublished.class,
                        (e, tell) -> tell.of(NEED_PUBLISHED, e.opening(), today())
                                .to(who.contactsOf(e.organisation()), "my-needs/" + e.opening())),
                when(
                        OpeningReturned.class,
                        (e, tell) -> tell.of(NEED_RETURNED, e.opening(), today())
                                .to(who.contactsOf(e.organisation()), "my-needs/" + e.opening())),
                when(
                        OpeningRejected.class,
                        (e, tell) -> tell.of(NEED_REJECTED, e.opening())
                                .to(who.contactsOf(e.organisation()), "my-needs/" + e.opening())),
                when(
                        OpeningExpired.class,
                        (e, tell) -> tell.of(NEED_EXPIRED, e.opening(), today())
                                .to(who.contactsOf(e.organisation()), "my-needs/" + e.opening())),
                when(MatchMoved.class, this::matchMoved),
                when(TrainingProjectWritten.class, this::projectWritten),
                when(
                        PlacementReady.class,
                        (e, tell) -> tell.of(PLACEMENT_READY, e.engagement())
                                .about(e.period().firstDay())
                                .to(who.person(e.candidate()), "internships/" + e.engagement())
                                .to(
                                        who.tutors(e.engagement(), e.period().firstDay()),
                                        "internships/" + e.engagement())),
                when(
                        PlacementSuspended.class,
                        (e, tell) -> tell.of(PLACEMENT_SUSPENDED, e.engagement(), e.from())
                                .about(e.from())
                                .to(who.person(e.candidate()), "internships/" + e.engagement())
                                .to(who.tutors(e.engagement(), e.from()), "internships/" + e.engagement())),
                when(
                        PlacementResumed.class,
                        (e, tell) -> tell.of(
                                        PLACEMENT_RESUMED,
                                        e.engagement(),
                                        e.suspended().firstDay())
                                .about(e.suspended().endsBefore())
                                .to(who.person(e.candidate()), "internships/" + e.engagement())
                                .to(
                                        who.tutors(e.engagement(), e.suspended().endsBefore()),
                                        "internships/" + e.engagement())),
                when(
                        PlacementResumptionTakenBack.class,
                        (e, tell) -> tell.of(
                                        PLACEMENT_SUSPENDED,
                                        e.engagement(),
                                        e.suspended().firstDay(),
                                        e.suspended().endsBefore())
                                .about(e.suspended().firstDay())
                                .to(who.person(e.candidate()), "internships/" + e.engagement())
                                .to(
                                        who.tutors(e.engagement(), e.suspended().endsBefore()),
                                        "internships/" + e.engagement())),
                when(
                        PlacementEnded.class,
                        (e, tell) -> tell.of(PLACEMENT_ENDED, e.engagement())
                                .about(e.lastDay())
                                .to(who.person(e.candidate()), "internships/" + e.engagement())
                                .to(who.tutors(e.engagement(), e.lastDay()), "internships/" + e.engagement())),
                when(TutorAssigned.class, this::tutorAssigned),
                when(
                        CandidateFollowed.class,
                        (e, tell) -> tell.of(PERSON_ENTRUSTED, e.candidate(), today())
                                .to(new Addressee(e.operator(), Role.OPERATOR), "people/" + e.candidate())),
                when(
                        TalkSuggested.class,
                        (e, tell) -> tell.of(TALK_SUGGESTED, e.engagement(), e.monday())
                                .about(e.monday())
                                .to(who.operator(e.engagement()), "today")),
                when(AlertOpened.class, (e, tell) -> urgent(e.alert(), e.rule(), e.severity(), e.assignee(), tell)),
                when(AlertWorsened.class, (e, tell) -> urgent(e.alert(), e.rule(), e.severity(), e.assignee(), tell)),
                when(AlertAssigned.class, (e, tell) -> {
                    if (!e.by().equals(e.to())) {
                        tell.of(ALERT_GIVEN, e.alert(), today())
                                .to(new Addressee(e.to(), Role.OPERATOR), "alerts/" + e.alert());
                    }
                }),
                when(Nudged.class, (e, tell) -> {
                    tell.of(NoticeKind.valueOf(e.kind().name()), e.item(), today());
                    if (e.about() != null) {
                        tell.about(e.about());
                    }
                    tell.to(new Addressee(e.to(), e.role()), e.path());
                }),
                when(
                        CoverArranged.class,
                        (e, tell) -> tell.of(COVER_ARRANGED, e.cover())
                                .about(e.days().firstDay())
                                .to(
                                        Stream.of(e.absent(), e.standIn())
                                                .filter(user -> !user.equals(e.by()))
                                                .map(user -> new Addressee(user, Role.OPERATOR)),
                                        "cover")),
                when(
                        WeeklyCardMissing.class,
                        (e, tell) -> tell.of(CARD_MISSING, e.engagement(), e.monday())
                                .about(e.monday())
                                .to(
                                        who.tutors(e.engagement(), today()),
                                        "week/" + Week.of(e.monday()).code())),
                when(
                        MembershipRequested.class,
                        (e, tell) -> tell.of(ROLE_REQUESTED, e.id(), today())
                                .to(who.holding(Role.ADMINISTRATOR), "memberships")
                                .to(who.holding(Role.DPO), "memberships")),
                when(MembershipStarted.class, (e, tell) -> {
                    if (Role.WATCHED.contains(e.role())) {
                        tell.of(ROLE_GIVEN, e.id(), today()).to(who.holding(Role.DPO), "memberships");
                    }
                }),
                when(
                        InvitationMade.class,
                        (e, tell) -> tell.of(NEW_WAY_IN, e.id()).to(who.inEveryRole(e.user()), "")),
                when(
                        CodeCardIssued.class,
                        (e, tell) -> tell.of(NEW_WAY_IN, e.user(), e.at()).to(who.inEveryRole(e.user()), "")),
                when(
                        OneTimeCodeMade.class,
                        (e, tell) -> tell.of(NEW_WAY_IN, e.user(), e.at()).to(who.inEveryRole(e.user()), "")),
                when(
                        ErasureAsked.class,
                        (e, tell) -> tell.of(ERASURE_ASKED, e.erasure())
                                .to(who.holding(Role.OPERATOR), "erasures")
                                .to(who.holding(Role.DPO), "erasures")),
                when(ErasureDecided.class, this::erasureDecided),
                when(
                        PhoneCopied.class,
                        (e, tell) -> tell.of(PHONE_COPIED, e.phone())
                                .to(
                                        who.inEveryRole(e.user())
                                                .filter(addressee -> PHONE_COPIED.concerns(addressee.role())),
                                        "notice-settings")));
    }

    /** What this event tells, and whom. */
    public List<Notice> of(AuditedEvent event) {
        var telling = new Telling();
        policies.forEach(policy -> policy.apply(event, telling));
        return telling.notices();
    }

    /** The events that tell somebody something. */
    public Set<Class<?>> events() {
        return policies.stream().map(Policy::event).collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends AuditedEvent> Policy<E> when(Class<E> event, BiConsumer<E, Telling> tells) {
        return new Policy<>(event, tells);
    }

    private void dayDisputed(DayDisputed e, Telling tell) {
        tell.of(DAY_DISPUTED, e.engagement(), e.date(), today())
                .about(e.date())
                .to(who.operator(e.engagement()), month(e.engagement(), YearMonth.from(e.date())))
                .to(who.tutors(e.engagement(), e.date()), "day/" + e.date())
                .to(who.trainee(e.engagement()), "my-month?month=" + YearMonth.from(e.date()));
    }

    private void correctionDecided(CorrectionDecided e, Telling tell) {
        tell.of(CORRECTION_DECIDED, e.report()).about(e.date());
        if (e.side() == Side.TRAINEE) {
            tell.to(who.trainee(e.engagement()), "my-month?month=" + YearMonth.from(e.date()));
        } else if (e.side() == Side.TUTOR) {
            tell.to(who.tutors(e.engagement(), e.date()), "day/" + e.date());
        }
    }

    private void dayReported(DayReported e, Telling tell) {
        if (e.side() == Side.OPERATOR || !isUrgent(e.kind())) {
            return;
        }
        tell.of(e.kind() == DayKind.ACCIDENT ? ACCIDENT : UNJUSTIFIED_ABSENCE, e.engagement(), e.date())
                .about(e.date())
                .to(who.operator(e.engagement()), month(e.engagement(), YearMonth.from(e.date())));
    }

    /** Of an absence the operator is told by the day itself. */
    private void urgent(AlertId alert, AlertRule rule, Severity severity, @Nullable UserId assignee, Telling tell) {
        if (severity == Severity.HIGH && rule != AlertRule.ABSENCES) {
            tell.of(ALERT_URGENT, alert, today())
                    .to(
                            assignee == null
                                    ? who.holding(Role.OPERATOR)
                                    : Stream.of(new Addressee(assignee, Role.OPERATOR)),
                            "alerts/" + alert);
        }
    }

    /** Of which the operator hears the same day. */
    public static boolean isUrgent(DayKind kind) {
        return kind == DayKind.UNEXCUSED || kind == DayKind.ACCIDENT;
    }

    private void monthDisputed(MonthDisputed e, Telling tell) {
        tell.of(MONTH_DISPUTED, e.engagement(), e.month(), e.version(), today())
                .about(e.month())
                .to(who.operator(e.engagement()), month(e.engagement(), e.month()));
        if (e.side() == Side.TRAINEE) {
            tell.to(who.tutors(e.engagement(), lastOf(e.month())), "tutor-months?month=" + e.month());
        } else {
            tell.to(who.trainee(e.engagement()), "my-month?month=" + e.month());
        }
    }

    /** Three times those who have not signed; then whoever follows the person, to call them. */
    private void monthReminderDue(MonthReminderDue e, Telling tell) {
        if (e.step() == MonthReminderStep.CALL) {
            var callers = e.to().isEmpty()
                    ? who.operator(e.engagement())
                    : e.to().stream().map(user -> new Addressee(user, Role.OPERATOR));
            tell.of(MONTH_TO_CALL, e.engagement(), e.month(), e.version(), e.side())
                    .about(e.month())
                    .to(callers, month(e.engagement(), e.month()));
            return;
        }
        tell.of(MONTH_REMINDER, e.engagement(), e.month(), e.version(), e.step())
                .about(e.month());
        if (e.side() == Side.TRAINEE) {
            e.to().forEach(user -> tell.to(new Addressee(user, Role.CANDIDATE), "my-month?month=" + e.month()));
        } else {
            tell.to(who.asTutors(e.engagement(), e.to()), "tutor-months?month=" + e.month());
        }
    }

    private void matchMoved(MatchMoved e, Telling tell) {
        switch (e.to()) {
            case SELECTED -> {
                if (who.offers(e.opening(), Regime.TIS)) {
                    tell.of(MATCH_TO_AGREE, e.match()).to(who.caseManager(e.candidate()), "agreements");
                } else {
                    tell.of(MATCH_TO_CHOOSE, e.match()).to(who.person(e.candidate()), "my-choices");
                }
            }
            case CASE_MANAGER_OK -> tell.of(MATCH_TO_CHOOSE, e.match()).to(who.person(e.candidate()), "my-choices");
            case PRESENTED -> tell.of(PROFILE_PRESENTED, e.match()).to(who.contactsFor(e.opening()), "presented");
            case APPROVED ->
                tell.of(MATCH_APPROVED, e.match())
                        .to(who.person(e.candidate()), "my-choices")
                        .to(who.contactsFor(e.opening()), "presented");
            default -> answered(e, tell);
        }
    }

    /** The other side has spoken: the operator goes on from there. */
    private void answered(MatchMoved e, Telling tell) {
        if (e.to() == MatchStatus.CANDIDATE_OK
                || e.to() == MatchStatus.CANDIDATE_NO
                || e.to() == MatchStatus.INTEREST
                || e.to() == MatchStatus.COMPANY_NO) {
            tell.of(MATCH_ANSWERED, e.match(), e.to()).to(who.operator(e.candidate()), "matches/" + e.match());
        }
    }

    /** Whoever has to sign it, as the whole team that follows the person and the company's signatories do. */
    private void projectWritten(TrainingProjectWritten e, Telling tell) {
        var path = "internships/" + e.engagement() + "/project";
        who.internship(e.engagement()).ifPresent(card -> {
            tell.of(PROJECT_TO_SIGN, e.project(), today())
                    .to(who.operator(card.candidate()), path)
                    .to(who.signatoriesOf(card.organisation()), path)
                    .to(who.person(card.candidate()), path);
            if (card.regime() == Regime.TIS) {
                tell.to(who.caseManager(card.candidate()), path);
            }
        });
    }

    /** Who follows the person knows what was decided; the person too, who has taken it back by himself otherwise. */
    private void erasureDecided(ErasureDecided e, Telling tell) {
        tell.of(ERASURE_DECIDED, e.erasure(), e.status()).to(who.operator(e.candidate()), "erasures");
        if (e.status() != ErasureStatus.TAKEN_BACK) {
            tell.to(who.person(e.candidate()), "who-saw");
        }
    }

    private void tutorAssigned(TutorAssigned e, Telling tell) {
        var role = e.kind() == AssignmentKind.PATH_TUTOR ? Role.PATH_TUTOR : Role.HOST_TUTOR;
        if (e.kind() != AssignmentKind.PROMOTER_TUTOR) {
            tell.of(TUTOR_ASSIGNED, e.assignment())
                    .about(e.period().firstDay())
                    .to(new Addressee(e.user(), role), "day");
        }
    }

    private void tellBoth(Telling tell, EngagementId engagement, YearMonth month) {
        tell.about(month)
                .to(who.trainee(engagement), "my-month?month=" + month)
                .to(who.tutors(engagement, lastOf(month)), "tutor-months?month=" + month);
    }

    /** The month's last day, or today while it lasts. */
    private LocalDate lastOf(YearMonth month) {
        var last = month.atEndOfMonth();
        return last.isBefore(today()) ? last : today();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String month(EngagementId engagement, YearMonth month) {
        return "months/" + engagement + "/" + month;
    }
}
