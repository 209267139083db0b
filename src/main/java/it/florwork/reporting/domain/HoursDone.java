package it.florwork.reporting.domain;

import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.util.List;

/** K7: minutes done and planned of the months that ended in the period. */
class HoursDone implements Indicator {
    @Override
    public IndicatorCode code() {
        return IndicatorCode.K7;
    }

    @Override
    public List<Counted> counted(Facts facts, Period period, Clocks clocks) {
        return facts.months().stream()
                .filter(month ->
                        !month.isEmpty() && period.contains(month.month().atEndOfMonth()))
                .map(month -> new Counted(
                        month.person(),
                        month.place(),
                        month.month().atEndOfMonth(),
                        month.done(),
                        month.planned(),
                        null))
                .toList();
    }
}
