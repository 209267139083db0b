package it.florwork.progress;

import it.florwork.access.UserId;
import it.florwork.vocabulary.SkillCode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One version of a tutor's card that stands. */
public record CardVersion(
        UUID id,
        UserId author,
        Map<SkillCode, Rating> ratings,
        String example,
        String note,
        Instant receivedAt,
        String device) {}
