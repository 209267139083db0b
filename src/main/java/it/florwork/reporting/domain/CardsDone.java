package it.florwork.reporting.domain;

import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.util.List;

/** K2: of those taken in charge in the period, whose card is filled in. */
class CardsDone implements Indicator {
    @Override
    public IndicatorCode code() {
        return IndicatorCode.K2;
    }

    @Override
    public List<Counted> counted(Facts facts, Period period, Clocks clocks) {
        return TakenInCharge.of(facts, period, facts.assessed()::contains);
    }
}
