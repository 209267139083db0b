package it.florwork.cockpit.domain;

import it.florwork.access.UserId;
import java.time.Instant;
import java.time.LocalDate;

/** Who does something, when, and on which day in Florence. */
public record Act(UserId by, Instant at, LocalDate day) {}
