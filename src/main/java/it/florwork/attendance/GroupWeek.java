package it.florwork.attendance;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.GroupId;
import java.util.List;
import java.util.Map;

/**
 * Everybody's days in a group from a Monday to its Sunday.
 *
 * @param codeNames of everybody who takes part in that week
 */
public record GroupWeek(GroupId group, String name, Map<CandidateId, String> codeNames, List<TraineeDay> days) {}
