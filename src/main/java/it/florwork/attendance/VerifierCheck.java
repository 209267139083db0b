package it.florwork.attendance;

import it.florwork.access.Viewer;
import it.florwork.attendance.domain.CorrectionRequestRepository;
import it.florwork.attendance.domain.DayReportRepository;
import it.florwork.attendance.domain.Engagement;
import it.florwork.attendance.domain.MonthSignature;
import it.florwork.attendance.domain.PlanHandRepository;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever had a hand in a month does not verify it (domain.md par. 2). */
@Component
class VerifierCheck {
    private static final int BOTH = 2;

    private final DayReportRepository reports;
    private final CorrectionRequestRepository corrections;
    private final PlanHandRepository hands;

    VerifierCheck(DayReportRepository reports, CorrectionRequestRepository corrections, PlanHandRepository hands) {
        this.reports = reports;
        this.corrections = corrections;
        this.hands = hands;
    }

    /**
     * The key of the reason why this user may not verify the month; empty when he may.
     *
     * @param signatures that hold now
     */
    Optional<String> refusal(
            Viewer who, Engagement engagement, YearMonth month, Collection<MonthSignature> signatures) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        var user = who.user();
        if (reports.writtenBy(user, engagement.id(), first, last) > 0
                || corrections.acceptedBy(user, engagement.id(), first, last) > 0) {
            return Optional.of("attendance.error.verifierChangedADay");
        }
        if (hands.changedBy(user, engagement.id(), first, last) > 0) {
            return Optional.of("attendance.error.verifierChangedThePlan");
        }
        long recorded = signatures.stream()
                .filter(signature ->
                        signature.paperId() != null && signature.signedBy().equals(user))
                .count();
        return recorded == BOTH ? Optional.of("attendance.error.verifierRecordedBoth") : Optional.empty();
    }
}
