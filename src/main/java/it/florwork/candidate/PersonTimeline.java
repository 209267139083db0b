package it.florwork.candidate;

import java.util.List;

/** What another module knows of a person's story; the person's page asks all of them. Called for operators and the own case manager. */
public interface PersonTimeline {
    List<TimelineEntry> of(CandidateId person);
}
