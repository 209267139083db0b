package it.florwork.attendance;

import java.time.LocalDate;

/** One of the viewer's own reports: which, and of which day. */
public record OwnAct(DayReportId id, LocalDate date) {}
