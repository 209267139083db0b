package it.florwork.reporting.domain;

import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** K14: for the internships that began in the period, the days since their approval; the cause is the paper that came last. */
class DaysToStart implements Indicator {
    @Override
    public IndicatorCode code() {
        return IndicatorCode.K14;
    }

    @Override
    public List<Counted> counted(Facts facts, Period period, Clocks clocks) {
        var approvals = facts.approvals().stream().collect(Collectors.toMap(Facts.Approval::match, Facts.Approval::on));
        return facts.internships().stream()
                .filter(one -> period.contains(one.startedOn()))
                .flatMap(one -> Stream.ofNullable(approvals.get(one.match()))
                        .map(approved -> new Counted(
                                one.person(),
                                one.place(),
                                one.startedOn(),
                                10 * ChronoUnit.DAYS.between(approved, one.startedOn()),
                                1,
                                one.lastPaper())))
                .toList();
    }
}
