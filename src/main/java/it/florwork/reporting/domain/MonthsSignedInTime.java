package it.florwork.reporting.domain;

import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.util.List;

/** K8: of the months that had to be signed in the period, which both had signed by their day. */
class MonthsSignedInTime implements Indicator {
    @Override
    public IndicatorCode code() {
        return IndicatorCode.K8;
    }

    @Override
    public List<Counted> counted(Facts facts, Period period, Clocks clocks) {
        return facts.months().stream()
                .filter(month -> !month.isEmpty())
                .map(month -> {
                    var due = clocks.signedBy(month.month(), month.patronDay());
                    var signed = month.signedOn();
                    return Counted.share(month.person(), month.place(), due, signed != null && !signed.isAfter(due));
                })
                .filter(one -> period.contains(one.on()))
                .toList();
    }
}
