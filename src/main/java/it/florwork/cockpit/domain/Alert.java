package it.florwork.cockpit.domain;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.cockpit.AlertAssigned;
import it.florwork.cockpit.AlertClosed;
import it.florwork.cockpit.AlertId;
import it.florwork.cockpit.AlertOpened;
import it.florwork.cockpit.AlertOutcome;
import it.florwork.cockpit.AlertRow;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.AlertWorsened;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
import it.florwork.cockpit.warning.Finding;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** That somebody should look at one thing, for one reason: from the day it was found to the day somebody said what came of it. */
@Entity
public class Alert extends AbstractAggregateRoot<Alert> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AlertId id;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule_name")
    private AlertRule rule;

    @Column(name = "subject_id")
    private UUID subject;

    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private @Nullable CandidateId candidate;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private @Nullable OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private Facts facts;
    private LocalDate since;
    private LocalDate openedOn;
    private LocalDate tellsFrom;
    private LocalDate due;

    @AttributeOverride(name = "value", column = @Column(name = "assignee_id"))
    private @Nullable UserId assignee;

    private @Nullable LocalDate snoozedUntil;
    private @Nullable String snoozeReason;

    @Enumerated(EnumType.STRING)
    private @Nullable AlertOutcome outcome;

    private @Nullable String whatWasDone;
    private @Nullable LocalDate closedOn;

    @AttributeOverride(name = "value", column = @Column(name = "closed_by"))
    private @Nullable UserId closedBy;

    @ElementCollection
    @CollectionTable(name = "alert_step", joinColumns = @JoinColumn(name = "alert_id"))
    @OrderColumn(name = "step_no")
    private List<AlertStep> steps = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Alert() {} // JPA

    /** @param tellsFrom until then only the trainee is told */
    public Alert(Finding finding, @Nullable UserId assignee, LocalDate tellsFrom, LocalDate due, Act act) {
        this.id = AlertId.next();
        this.rule = finding.rule();
        this.subject = finding.subject();
        this.candidate = finding.candidate();
        this.organisation = finding.organisation();
        this.severity = finding.severity();
        this.facts = finding.facts();
        this.since = finding.since();
        this.openedOn = act.day();
        this.tellsFrom = tellsFrom;
        this.due = due;
        this.assignee = assignee;
        step(AlertStep.Kind.OPENED, act, null, null, null);
        registerEvent(new AlertOpened(id, rule, subject, severity, assignee));
    }

    /** The same cause was found again: its figures may have moved. One that became worse is due sooner and wakes. */
    public boolean isStill(Finding finding) {
        return severity == finding.severity() && facts.equals(finding.facts());
    }

    public Alert found(Finding finding, LocalDate soonest, Act act) {
        requireLive();
        boolean worse = finding.severity().isMoreThan(severity);
        severity = finding.severity();
        facts = finding.facts();
        since = finding.since();
        if (worse) {
            due = soonest.isBefore(due) ? soonest : due;
            tellsFrom = act.day().isBefore(tellsFrom) ? act.day() : tellsFrom;
            snoozedUntil = null;
            snoozeReason = null;
            registerEvent(new AlertWorsened(id, rule, subject, severity, assignee));
        }
        step(AlertStep.Kind.CHANGED, act, null, null, null);
        return this;
    }

    public Alert assignTo(UserId operator, Act act) {
        requireLive();
        if (operator.equals(assignee)) {
            return this;
        }
        assignee = operator;
        step(AlertStep.Kind.ASSIGNED, act, operator, null, null);
        registerEvent(new AlertAssigned(id, operator, act.by(), severity));
        return this;
    }

    /** Out of the list until this day, for a reason that everybody can read. */
    public Alert snooze(LocalDate until, String reason, Act act) {
        requireLive();
        if (!until.isAfter(act.day()) || until.isAfter(act.day().plusDays(AlertRow.LONGEST_SNOOZE))) {
            throw new RuleViolation("cockpit.error.snoozeDay", AlertRow.LONGEST_SNOOZE);
        }
        var said = said(reason, AlertRow.LONGEST_REASON, "cockpit.error.snoozeReason");
        snoozedUntil = until;
        snoozeReason = said;
        step(AlertStep.Kind.SNOOZED, act, null, until, said);
        return this;
    }

    /** Whoever looked says whether it helped, and what was done. */
    public Alert close(boolean useful, String done, Act act) {
        requireLive();
        var said = said(done, AlertRow.LONGEST_NOTE, "cockpit.error.whatWasDone");
        outcome = useful ? AlertOutcome.USEFUL : AlertOutcome.NOT_USEFUL;
        whatWasDone = said;
        closedOn = act.day();
        closedBy = act.by();
        step(AlertStep.Kind.CLOSED, act, null, null, said);
        registerEvent(new AlertClosed(id, rule, subject, outcome));
        return this;
    }

    /** Nothing is amiss any more: it ends by itself. */
    public Alert causeGone(Act act) {
        requireLive();
        outcome = AlertOutcome.CAUSE_GONE;
        closedOn = act.day();
        step(AlertStep.Kind.CAUSE_GONE, act, null, null, null);
        registerEvent(new AlertClosed(id, rule, subject, outcome));
        return this;
    }

    private static String said(String text, int longest, String error) {
        var said = text.strip();
        if (said.isEmpty() || said.length() > longest) {
            throw new RuleViolation(error, longest);
        }
        return said;
    }

    private void requireLive() {
        if (outcome != null) {
            throw new RuleViolation("cockpit.error.alertClosed");
        }
    }

    private void step(
            AlertStep.Kind kind, Act act, @Nullable UserId other, @Nullable LocalDate until, @Nullable String note) {
        steps.add(new AlertStep(
                kind, severity, facts, act.by().value(), act.at(), other == null ? null : other.value(), until, note));
    }

    public AlertId id() {
        return id;
    }

    public AlertRule rule() {
        return rule;
    }

    public UUID subject() {
        return subject;
    }

    public @Nullable CandidateId candidate() {
        return candidate;
    }

    public Severity severity() {
        return severity;
    }

    public Facts facts() {
        return facts;
    }

    public LocalDate due() {
        return due;
    }

    public LocalDate tellsFrom() {
        return tellsFrom;
    }

    public @Nullable UserId assignee() {
        return assignee;
    }

    public @Nullable LocalDate snoozedUntil() {
        return snoozedUntil;
    }

    public @Nullable AlertOutcome outcome() {
        return outcome;
    }

    public List<AlertStep> steps() {
        return List.copyOf(steps);
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
