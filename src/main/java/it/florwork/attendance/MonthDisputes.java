package it.florwork.attendance;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.AttendanceMonthRepository;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.MonthDispute;
import it.florwork.attendance.domain.MonthDisputeRepository;
import it.florwork.attendance.domain.MonthSignature;
import it.florwork.attendance.domain.MonthSignatureRepository;
import it.florwork.shared.EngagementId;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A month that one side does not agree with: it says what is wrong, nobody signs, and a person resolves it. Once both
 * have signed, a report of the day asks for a correction instead.
 */
@Service
@Transactional
public class MonthDisputes {
    private final Reach reach;
    private final MonthBook book;
    private final MonthReading reading;
    private final AttendanceMonthRepository months;
    private final MonthSignatureRepository signatures;
    private final MonthDisputeRepository disputes;
    private final CurrentViewer viewer;
    private final Clock clock;

    MonthDisputes(
            Reach reach,
            MonthBook book,
            MonthReading reading,
            AttendanceMonthRepository months,
            MonthSignatureRepository signatures,
            MonthDisputeRepository disputes,
            CurrentViewer viewer,
            Clock clock) {
        this.reach = reach;
        this.book = book;
        this.reading = reading;
        this.months = months;
        this.signatures = signatures;
        this.disputes = disputes;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** Says what is not right. The side's own signature, if there is one, falls; saying it twice is saying it once. */
    @RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
    public MonthDetail open(EngagementId id, YearMonth of, String reason) {
        Reason.refuseUnlessGiven(reason);
        var engagement = own(id, of);
        var month = book.locked(engagement, of);
        if (month.status().isSealed()) {
            throw new RuleViolation("attendance.error.disputeAfterSealing");
        }
        if (disputes.open(id, of.atDay(1)).isEmpty()) {
            takeBackSignature(month);
            month.disputedBy(side());
            months.save(month);
            disputes.save(new MonthDispute(month, side(), viewer.get().user(), reason.strip(), clock.instant()));
        }
        return reading.detail(engagement, of);
    }

    /** The side that opened it has looked again, and the month is right. */
    @RolesAllowed({Role.CANDIDATE, Role.HOST_TUTOR, Role.PATH_TUTOR})
    public MonthDetail withdraw(EngagementId id, YearMonth of) {
        var engagement = own(id, of);
        var month = book.locked(engagement, of);
        var dispute = pending(month);
        dispute.withdraw(side(), viewer.get().user(), clock.instant());
        return closed(engagement, month, dispute);
    }

    /** An operator has talked to both and says how it was resolved; both read it. */
    @RolesAllowed(Role.OPERATOR)
    public MonthDetail resolve(EngagementId id, YearMonth of, String answer) {
        Reason.refuseUnlessGiven(answer);
        var engagement = reach.get(id, of);
        var month = book.locked(engagement, of);
        var dispute = pending(month);
        dispute.resolve(answer.strip(), viewer.get().user(), clock.instant());
        return closed(engagement, month, dispute);
    }

    private MonthDetail closed(Engagement engagement, AttendanceMonth month, MonthDispute dispute) {
        disputes.save(dispute);
        var standing = signatures.live(engagement.id(), month.month().atDay(1), month.edition()).stream()
                .map(MonthSignature::side)
                .findFirst()
                .orElse(null);
        month.disputeClosed(standing, Objects.requireNonNull(dispute.view().outcome()));
        months.save(month);
        return reading.detail(engagement, month.month());
    }

    private MonthDispute pending(AttendanceMonth month) {
        return disputes.open(month.engagement(), month.month().atDay(1))
                .orElseThrow(() -> new RuleViolation("attendance.error.notDisputed"));
    }

    private void takeBackSignature(AttendanceMonth month) {
        signatures.live(month.engagement(), month.month().atDay(1), month.edition()).stream()
                .filter(signature -> signature.side() == side())
                .forEach(signature -> {
                    signature.voided(clock.instant());
                    signatures.save(signature);
                });
        signatures.flush();
    }

    private Engagement own(EngagementId id, YearMonth month) {
        var engagement = reach.get(id, month);
        if (side() == Side.TUTOR && !reach.isTutorNow(engagement)) {
            throw NotFound.of(Engagement.class, id);
        }
        return engagement;
    }

    private Side side() {
        return viewer.get().is(Role.CANDIDATE) ? Side.TRAINEE : Side.TUTOR;
    }
}
