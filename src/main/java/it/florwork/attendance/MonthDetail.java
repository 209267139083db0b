package it.florwork.attendance;

import it.florwork.access.OrganisationId;
import it.florwork.candidate.CandidateId;
import it.florwork.rules.Regime;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Minutes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A month as it is shown before somebody says yes to it.
 *
 * @param regime of a placement; null for an enrolment
 * @param days the engagement's days within the month, in order
 * @param version 1 until it was reopened
 * @param contentHash names exactly this content; confirming and signing give it back
 * @param complete whether nothing more can be done in it, so that it can be confirmed and signed
 * @param missing planned days of which nobody has said anything
 * @param disputed days with two versions
 * @param seal the hash of its seal, null until both have signed
 * @param signBy the day by which both should have signed
 * @param verifyBy the day by which an operator should have verified
 * @param disputes what the two sides held against it, the earliest first
 * @param verifiable whether the viewer may verify it: an operator who had no hand in it
 */
public record MonthDetail(
        EngagementId engagement,
        EngagementKind kind,
        CandidateId candidate,
        String codeName,
        OrganisationId organisation,
        String siteName,
        String address,
        @Nullable Regime regime,
        YearMonth month,
        List<DayView> days,
        Minutes planned,
        Minutes done,
        MonthStatus status,
        int version,
        String contentHash,
        boolean complete,
        List<LocalDate> missing,
        List<LocalDate> disputed,
        List<MonthSignatureView> signatures,
        @Nullable String seal,
        @Nullable Instant verifiedAt,
        LocalDate signBy,
        LocalDate verifyBy,
        boolean verifiable,
        List<MonthDisputeView> disputes,
        List<MonthReopeningView> reopenings,
        List<CorrectionView> corrections) {

    public Optional<MonthSignatureView> signatureOf(Side side) {
        return signatures.stream().filter(signature -> signature.side() == side).findFirst();
    }

    /** What is held against it now. */
    public Optional<MonthDisputeView> openDispute() {
        return disputes.stream().filter(MonthDisputeView::isOpen).findFirst();
    }

    /** Whether one of the two may say now that something is not right: until both have signed. */
    public boolean mayBeDisputed() {
        return !status.isSealed() && status != MonthStatus.DISPUTED;
    }

    /** Whether this side may say yes now. */
    public boolean waitsFor(Side side) {
        return complete
                && missing.isEmpty()
                && disputed.isEmpty()
                && status != MonthStatus.DISPUTED
                && !status.isSealed()
                && signatureOf(side).isEmpty();
    }
}
