package it.florwork.reporting.domain;

import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.util.List;
import java.util.stream.Collectors;

/** K3: of those taken in charge in the period, who has begun an internship until its last day. */
class EverPlaced implements Indicator {
    @Override
    public IndicatorCode code() {
        return IndicatorCode.K3;
    }

    @Override
    public List<Counted> counted(Facts facts, Period period, Clocks clocks) {
        var placed = facts.internships().stream()
                .filter(one -> !one.startedOn().isAfter(period.lastDay()))
                .map(Facts.Internship::person)
                .collect(Collectors.toSet());
        return TakenInCharge.of(facts, period, placed::contains);
    }
}
