package it.florwork.attendance;

import it.florwork.candidate.CandidateId;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;

/** A day of somebody that an operator has to do something about. */
public record WaitingDay(EngagementId engagement, CandidateId candidate, String codeName, LocalDate date) {}
