package it.florwork.reporting.domain;

import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.util.List;

/** K15: of the alerts that somebody closed in the period, which were called useful; those that ended by themselves stand apart. */
class UsefulAlerts implements Indicator {
    @Override
    public IndicatorCode code() {
        return IndicatorCode.K15;
    }

    @Override
    public List<Counted> counted(Facts facts, Period period, Clocks clocks) {
        return facts.alerts().stream()
                .filter(alert -> period.contains(alert.on()))
                .map(alert -> {
                    var person = alert.person();
                    var place = person == null ? Facts.Place.NONE : facts.placeOf(person, alert.on());
                    return new Counted(person, place, alert.on(), alert.useful() ? 1 : 0, 1, null);
                })
                .toList();
    }
}
