package it.florwork.attendance;

import java.time.Instant;

/** One side's yes to a month, when, and whether it is on paper. */
public record MonthSignatureView(Side side, Instant at, boolean onPaper) {}
