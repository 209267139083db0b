package it.florwork.reporting.domain;

import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.util.List;

/** The definition of one indicator: which cases count in a period, and how much of each. */
public interface Indicator {
    List<Indicator> ALL = List.of(
            new FirstMeetings(),
            new CardsDone(),
            new EverPlaced(),
            new StartedOfApproved(),
            new StillActive(),
            new EndedWell(),
            new HoursDone(),
            new MonthsSignedInTime(),
            new SkillChange(),
            new HostsForWaiting(),
            new DaysToStart(),
            new UsefulAlerts());

    IndicatorCode code();

    List<Counted> counted(Facts facts, Period period, Clocks clocks);
}
