package it.florwork.reporting.domain;

import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.util.List;
import java.util.stream.Collectors;

/** K4: of the matches approved in the period, which have become an internship that began until its last day. */
class StartedOfApproved implements Indicator {
    @Override
    public IndicatorCode code() {
        return IndicatorCode.K4;
    }

    @Override
    public List<Counted> counted(Facts facts, Period period, Clocks clocks) {
        var begun = facts.internships().stream()
                .filter(one -> !one.startedOn().isAfter(period.lastDay()))
                .map(Facts.Internship::match)
                .collect(Collectors.toSet());
        return facts.approvals().stream()
                .filter(approval -> period.contains(approval.on()))
                .map(approval -> Counted.share(
                        approval.person(), approval.place(), approval.on(), begun.contains(approval.match())))
                .toList();
    }
}
