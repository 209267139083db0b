package it.florwork.reporting.domain;

import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.util.List;

/** K5: of the internships whose day 30 lies in the period, which went on that day. */
class StillActive implements Indicator {
    @Override
    public IndicatorCode code() {
        return IndicatorCode.K5;
    }

    @Override
    public List<Counted> counted(Facts facts, Period period, Clocks clocks) {
        return facts.internships().stream()
                .map(one -> {
                    var day = one.startedOn().plusDays(clocks.stillActiveDay(one.startedOn()) - 1L);
                    return Counted.share(one.person(), one.place(), day, one.runsOn(day));
                })
                .filter(one -> period.contains(one.on()))
                .toList();
    }
}
