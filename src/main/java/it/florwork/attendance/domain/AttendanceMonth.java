package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.MonthDisputeClosed;
import it.florwork.attendance.MonthDisputeOutcome;
import it.florwork.attendance.MonthDisputed;
import it.florwork.attendance.MonthReopened;
import it.florwork.attendance.MonthSealed;
import it.florwork.attendance.MonthStatus;
import it.florwork.attendance.MonthVerified;
import it.florwork.attendance.Side;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A month of an engagement: how far it is, and its sums as they stood after the last change. Whoever changes a day or a
 * signature of it locks its row first, so that a report and a signature never pass each other.
 */
@Entity
public class AttendanceMonth extends AbstractAggregateRoot<AttendanceMonth> {
    @EmbeddedId
    private MonthKey key;

    @Enumerated(EnumType.STRING)
    private MonthStatus status;

    private int edition;
    private int planned;
    private int done;
    private int disputed;
    private int uninsured;

    @Convert(converter = DaysColumn.class)
    private Set<LocalDate> openDays;

    private @Nullable String seal;

    @AttributeOverride(name = "value", column = @Column(name = "verified_by"))
    private @Nullable UserId verifiedBy;

    private @Nullable Instant verifiedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AttendanceMonth() {} // JPA: rows are laid by AttendanceMonthRepository.lay

    /** Whether a report for this day changes it; a reopened month changes only on the days it was reopened for. */
    public boolean isOpenOn(LocalDate date) {
        return !status.isSealed() && (edition == 1 || openDays.contains(date));
    }

    /**
     * The sums after a change.
     *
     * @param daysUninsured on how many of its days somebody worked where the insurance does not hold
     */
    public void sumUp(MonthContent content, int daysUninsured) {
        planned = content.planned().value();
        done = content.done().value();
        disputed = content.disputedDays().size();
        uninsured = daysUninsured;
    }

    /** One side has confirmed or signed, the other has not yet. */
    public void signedFirstBy(Side side) {
        become(signedBy(side));
    }

    private static MonthStatus signedBy(Side side) {
        return side == Side.TRAINEE ? MonthStatus.CONFIRMED : MonthStatus.SIGNED;
    }

    /** A day changed: whoever has signed must look again. What is disputed stays so. */
    public void signaturesVoided() {
        if (status != MonthStatus.DISPUTED) {
            become(MonthStatus.OPEN);
        }
    }

    /** One side says that something is not right. */
    public void disputedBy(Side side) {
        become(MonthStatus.DISPUTED);
        registerEvent(new MonthDisputed(engagement(), month(), edition, side));
    }

    /**
     * A person has resolved the dispute, or whoever opened it takes it back.
     *
     * @param signed the side whose signature still stands
     */
    public void disputeClosed(@Nullable Side signed, MonthDisputeOutcome outcome) {
        become(signed == null ? MonthStatus.OPEN : signedBy(signed));
        registerEvent(new MonthDisputeClosed(engagement(), month(), edition, outcome));
    }

    public void sealed(String hash) {
        become(MonthStatus.SEALED);
        seal = hash;
        openDays = Set.of();
        registerEvent(new MonthSealed(engagement(), month(), edition, hash));
    }

    public void verified(UserId by, Instant now) {
        become(MonthStatus.VERIFIED);
        verifiedBy = by;
        verifiedAt = now;
        registerEvent(new MonthVerified(engagement(), month(), edition));
    }

    /** A new edition, in which only these days may change. */
    public void reopenedFor(Set<LocalDate> days) {
        if (!status.isSealed()) {
            throw new RuleViolation("attendance.error.notSealed");
        }
        become(MonthStatus.OPEN);
        edition++;
        openDays = Set.copyOf(days);
        seal = null;
        verifiedBy = null;
        verifiedAt = null;
        registerEvent(new MonthReopened(engagement(), month(), edition));
    }

    private void become(MonthStatus target) {
        if (!status.next().contains(target)) {
            throw new RuleViolation("attendance.error.monthWrongStatus", status, target);
        }
        status = target;
    }

    public EngagementId engagement() {
        return key.engagement();
    }

    public YearMonth month() {
        return key.month();
    }

    public MonthStatus status() {
        return status;
    }

    public int edition() {
        return edition;
    }

    public Minutes planned() {
        return new Minutes(planned);
    }

    public Minutes done() {
        return new Minutes(done);
    }

    /** How many of its days have two versions. */
    public int disputed() {
        return disputed;
    }

    public @Nullable String seal() {
        return seal;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public Set<LocalDate> openDays() {
        return openDays;
    }
}
