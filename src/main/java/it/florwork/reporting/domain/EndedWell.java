package it.florwork.reporting.domain;

import it.florwork.placement.EarlyEndReason;
import it.florwork.placement.PlacementStatus;
import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** K6: of the internships whose last day lies in the period, which went to their end or ended early for something better. */
class EndedWell implements Indicator {
    private static final Set<EarlyEndReason> GOOD =
            EnumSet.of(EarlyEndReason.HIRED_HERE, EarlyEndReason.HIRED_ELSEWHERE, EarlyEndReason.OTHER_PATHWAY);

    @Override
    public IndicatorCode code() {
        return IndicatorCode.K6;
    }

    @Override
    public List<Counted> counted(Facts facts, Period period, Clocks clocks) {
        return facts.internships().stream()
                .filter(one -> one.endedAs() != null
                        && period.contains(one.endsBefore().minusDays(1)))
                .map(one -> Counted.share(
                        one.person(), one.place(), one.endsBefore().minusDays(1), isGood(one)))
                .toList();
    }

    private static boolean isGood(Facts.Internship ended) {
        var reason = ended.endReason();
        return ended.endedAs() == PlacementStatus.CONCLUDED || (reason != null && GOOD.contains(reason));
    }
}
