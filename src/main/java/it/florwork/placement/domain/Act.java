package it.florwork.placement.domain;

import it.florwork.access.UserId;
import java.time.Instant;
import java.time.LocalDate;

/** Who acts on an internship, and when. */
public record Act(UserId by, LocalDate today, Instant at) {}
