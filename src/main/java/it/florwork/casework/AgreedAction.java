package it.florwork.casework;

import it.florwork.candidate.CandidateId;
import java.time.LocalDate;

/** That something was agreed with a person for a day, without saying what. */
public record AgreedAction(ContactId contact, CandidateId person, String codeName, LocalDate on) {}
