package it.florwork.progress;

import java.time.LocalDate;
import java.util.UUID;

/** One of the viewer's own saves of a card: which, and of the week of which Monday. */
public record OwnCard(UUID id, LocalDate monday) {}
