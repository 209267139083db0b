package it.florwork.candidate;

/** Somebody that an operator looked for, with as much of the name as the team sees. */
public record FoundPerson(CandidateId id, String codeName, CandidateStatus status, ShownName name) {}
