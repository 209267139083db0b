package it.florwork.candidate;

import java.time.LocalDate;

/** That something of a person expires, without saying what. */
public record ExpiringFlag(CandidateId person, String codeName, LocalDate on) {}
