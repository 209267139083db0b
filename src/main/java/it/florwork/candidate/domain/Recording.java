package it.florwork.candidate.domain;

import it.florwork.access.UserId;
import java.time.Instant;

/** Who wrote something down, and when; beside it stands the day it holds from. */
public record Recording(UserId by, Instant at) {}
