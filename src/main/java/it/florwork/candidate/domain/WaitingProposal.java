package it.florwork.candidate.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.WaitingReason;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** That a person should wait, until the case manager agrees. */
@Embeddable
public record WaitingProposal(
        @Enumerated(EnumType.STRING) @Column(name = "waiting_reason")
        WaitingReason reason,

        @Column(name = "waiting_from") LocalDate from,

        @Column(name = "waiting_review_on") LocalDate reviewOn,

        @AttributeOverride(name = "value", column = @Column(name = "waiting_proposed_by"))
        UserId proposedBy)
        implements Serializable {}
