package it.florwork.reporting;

import java.util.UUID;

/** One of the people behind a figure, by code name. */
public record SituationPerson(UUID id, String codeName) {}
