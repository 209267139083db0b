package it.florwork.candidate;

import java.time.LocalDate;

/** Where a person stood on a day, and since when. */
public record StatusOnDay(CandidateId candidate, String codeName, CandidateStatus status, LocalDate since) {}
