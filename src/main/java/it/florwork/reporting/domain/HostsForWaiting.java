package it.florwork.reporting.domain;

import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.util.List;
import java.util.stream.Stream;

/** K13: on the last day of the period, hosts with an internship that runs, and people in charge who wait for a place. */
class HostsForWaiting implements Indicator {
    @Override
    public IndicatorCode code() {
        return IndicatorCode.K13;
    }

    @Override
    public List<Counted> counted(Facts facts, Period period, Clocks clocks) {
        var day = period.lastDay();
        var hosts = facts.internships().stream()
                .filter(one -> one.runsOn(day))
                .map(Facts.Internship::host)
                .distinct()
                .map(host -> new Counted(null, Facts.Place.NONE, day, 1, 0, null));
        var waiting = facts.waiting().stream().map(person -> new Counted(person, Facts.Place.NONE, day, 0, 1, null));
        return Stream.concat(hosts, waiting).toList();
    }
}
