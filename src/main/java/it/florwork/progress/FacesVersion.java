package it.florwork.progress;

import it.florwork.vocabulary.SkillCode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One version of a trainee's faces that stands. */
public record FacesVersion(UUID id, Map<SkillCode, Face> faces, Instant receivedAt, String device) {}
