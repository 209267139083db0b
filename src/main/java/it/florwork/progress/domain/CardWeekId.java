package it.florwork.progress.domain;

import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** One engagement's one week. */
@Embeddable
public record CardWeekId(
        @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
        EngagementId engagement,

        Week week) implements Serializable {}
