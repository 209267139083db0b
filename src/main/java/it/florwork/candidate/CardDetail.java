package it.florwork.candidate;

import java.util.List;

/**
 * A person's card as it stands.
 *
 * @param skills one line a skill, the level that counts
 * @param version to hand back with an edit
 */
public record CardDetail(CandidateId candidate, AssessPerson content, List<SkillLevel> skills, long version) {}
