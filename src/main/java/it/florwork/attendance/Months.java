package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.candidate.GroupId;
import it.florwork.document.DocumentKind;
import it.florwork.document.Documents;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A month from its first report to its verification. Whoever says yes names the content that was on the screen. */
@Service
@Transactional
@RolesAllowed({
    Role.CANDIDATE,
    Role.HOST_TUTOR,
    Role.PATH_TUTOR,
    Role.COMPANY_CONTACT,
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.SYSTEM
})
public class Months {
    private final Reach reach;
    private final EngagementRepository engagements;
    private final MonthReading reading;
    private final MonthSealing sealing;
    private final Documents documents;
    private final CurrentViewer viewer;
    private final Clock clock;

    Months(
            Reach reach,
            EngagementRepository engagements,
            MonthReading reading,
            MonthSealing sealing,
            Documents documents,
            CurrentViewer viewer,
            Clock clock) {
        this.reach = reach;
        this.engagements = engagements;
        this.reading = reading;
        this.sealing = sealing;
        this.documents = documents;
        this.viewer = viewer;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MonthDetail month(EngagementId id, YearMonth month) {
        return reading.detail(reach.get(id, month), month);
    }

    /** An engagement's months so far, the latest first; none while it has not been opened, or is not the viewer's. */
    @Transactional(readOnly = true)
    public List<InternshipMonth> of(EngagementId id) {
        return reach.find(id).map(reading::soFar).orElse(List.of());
    }

    /** The same; an evaluator judges those of all. */
    @Transactional(readOnly = true)
    @RolesAllowed({
        Role.CANDIDATE,
        Role.HOST_TUTOR,
        Role.PATH_TUTOR,
        Role.COMPANY_CONTACT,
        Role.OPERATOR,
        Role.CASE_MANAGER,
        Role.EVALUATOR
    })
    public List<InternshipMonth> judged(EngagementId id) {
        return reach.toJudge(id).map(reading::soFar).orElse(List.of());
    }

    /** A page of the engagements that last in a month, by code name: one query. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.OPERATOR)
    public List<MonthRow> rows(YearMonth month, MonthFilter filter, Pageable page) {
        return engagements.months(
                month.atDay(1),
                month.plusMonths(1).atDay(1),
                filter.statuses(),
                filter.leastDisputed(),
                filter.leastUninsured(),
                page);
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Role.OPERATOR)
    public int count(YearMonth month, MonthFilter filter) {
        return engagements.countMonths(
                month.atDay(1),
                month.plusMonths(1).atDay(1),
                filter.statuses(),
                filter.leastDisputed(),
                filter.leastUninsured());
    }

    /** Each of the tutor's trainees, as the tutor must see him before signing. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public List<MonthDetail> tutored(YearMonth month) {
        return reading.details(reach.tutored(month.atDay(1), month.atEndOfMonth()), month);
    }

    /** Everybody who takes part in a group in a month. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.OPERATOR)
    public List<MonthDetail> ofGroup(GroupId group, YearMonth month) {
        return reading.details(engagements.ofGroup(group, month.atDay(1), month.atEndOfMonth()), month);
    }

    /** The trainee's own engagements in a month; most often one. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.CANDIDATE)
    public List<MonthDetail> mine(YearMonth month) {
        return reading.details(reach.own(month.atDay(1), month.atEndOfMonth()), month);
    }

    /** The trainee says yes to the month as it stands under this hash. */
    @RolesAllowed(Role.CANDIDATE)
    public MonthDetail confirm(EngagementId id, YearMonth month, String contentHash) {
        var engagement = reach.get(id, month);
        sealing.sign(engagement, month, Side.TRAINEE, contentHash, null);
        return reading.detail(engagement, month);
    }

    /** The tutor says yes; of an enrolment it is the path tutor. */
    @RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
    public MonthDetail sign(EngagementId id, YearMonth month, String contentHash) {
        var engagement = reach.get(id, month);
        if (!reach.isTutorNow(engagement)) {
            throw NotFound.of(Engagement.class, id);
        }
        sealing.sign(engagement, month, Side.TUTOR, contentHash, null);
        return reading.detail(engagement, month);
    }

    /**
     * An operator files the scan of the sheet that these sides signed with a pen; which content stood on it is named by
     * its hash. From here on the scan stays as it is.
     */
    @RolesAllowed(Role.OPERATOR)
    public MonthDetail signedOnPaper(
            EngagementId id, YearMonth month, Set<Side> sides, String contentHash, InputStream scan) {
        var engagement = reach.get(id, month);
        if (sides.isEmpty()) {
            throw new RuleViolation("attendance.error.nobodySigned");
        }
        var paper = documents.store(DocumentKind.MONTHLY_REGISTER, EngagementDocuments.KIND, id.value(), scan);
        sides.stream().sorted().forEach(side -> sealing.sign(engagement, month, side, contentHash, paper));
        documents.sign(paper, LocalDate.now(clock));
        return reading.detail(engagement, month);
    }

    /**
     * The last look, by an operator who changed none of its days, nor their plan, and did not record both signatures.
     *
     * @param seal names what he has looked at
     */
    @RolesAllowed(Role.OPERATOR)
    public MonthDetail verify(EngagementId id, YearMonth month, String seal) {
        var engagement = reach.get(id, month);
        sealing.verify(engagement, month, seal, viewer.get());
        return reading.detail(engagement, month);
    }

    /**
     * Opens a sealed month again, as a new version in which only these days change. Reports that waited for them count
     * from now on, and both sides sign again.
     */
    @RolesAllowed(Role.OPERATOR)
    public MonthDetail reopen(EngagementId id, YearMonth month, Set<LocalDate> days, String reason) {
        var engagement = reach.get(id, month);
        sealing.reopen(engagement, month, days, reason, viewer.get().user());
        return reading.detail(engagement, month);
    }

    /** Lets a report that came after its author's assignment ended count, in a month that is open. */
    @RolesAllowed(Role.OPERATOR)
    public MonthDetail acceptCorrection(EngagementId id, DayReportId report, String reason) {
        var engagement = reach.get(id);
        return reading.detail(
                engagement,
                sealing.accept(engagement, report, reason, viewer.get().user()));
    }

    /** Keeps a late report on record without letting it count. */
    @RolesAllowed(Role.OPERATOR)
    public MonthDetail declineCorrection(EngagementId id, DayReportId report, String reason) {
        var engagement = reach.get(id);
        return reading.detail(
                engagement,
                sealing.decline(engagement, report, reason, viewer.get().user()));
    }
}
