package it.florwork.matching.domain;

import it.florwork.access.Viewer;
import java.time.Instant;

/** Who moves a match, and when. */
public record Act(Viewer by, Instant at) {}
