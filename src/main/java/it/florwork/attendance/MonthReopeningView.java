package it.florwork.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Why a month became a new version, and for which days. */
public record MonthReopeningView(int version, List<LocalDate> days, String reason, Instant at) {}
