package it.florwork.progress;

import java.util.List;

/**
 * What waits for an operator's word.
 *
 * @param shown by person, at most as many as were asked for
 * @param more how many there are besides
 */
public record OpenProposals(List<SkillProposal> shown, int more) {}
