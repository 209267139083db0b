package it.florwork.opening.domain;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.company.SiteId;
import it.florwork.opening.OpeningChanged;
import it.florwork.opening.OpeningClosed;
import it.florwork.opening.OpeningExpired;
import it.florwork.opening.OpeningFilled;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningMatching;
import it.florwork.opening.OpeningPublished;
import it.florwork.opening.OpeningRejected;
import it.florwork.opening.OpeningReopened;
import it.florwork.opening.OpeningReturned;
import it.florwork.opening.OpeningSent;
import it.florwork.opening.OpeningStatus;
import it.florwork.opening.OpeningSuspended;
import it.florwork.opening.PostOpening;
import it.florwork.opening.PostOpening.Abilities;
import it.florwork.opening.PostOpening.Start;
import it.florwork.opening.PostOpening.Terms;
import it.florwork.opening.PostOpening.Where;
import it.florwork.opening.PostOpening.Work;
import it.florwork.opening.RegimesColumn;
import it.florwork.opening.RejectionReason;
import it.florwork.opening.SkillNeed;
import it.florwork.rules.Regime;
import it.florwork.shared.AuditedEvent;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.OccupationCode;
import it.florwork.vocabulary.SkillCode;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What a company needs. It may have gaps while it is a draft; every step after that finds it whole. */
@Entity
public class Opening extends AbstractAggregateRoot<Opening> {
    private static final int LONGEST_NOTE = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OpeningId id;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @AttributeOverride(name = "value", column = @Column(name = "site_id"))
    private @Nullable SiteId site;

    private String title;
    private String tasks;

    @AttributeOverride(name = "value", column = @Column(name = "occupation_code"))
    private @Nullable OccupationCode occupation;

    @ElementCollection
    @CollectionTable(name = "opening_skill", joinColumns = @JoinColumn(name = "opening_id"))
    @AttributeOverride(name = "key.value", column = @Column(name = "skill_code"))
    @Column(name = "need")
    @Enumerated(EnumType.STRING)
    private Map<SkillCode, SkillNeed> skills = new HashMap<>();

    private int places;

    @Convert(converter = RegimesColumn.class)
    private Set<Regime> regimes;

    private WeeklyTimetable timetable;
    private @Nullable LocalDate startFrom;
    private @Nullable LocalDate startTo;
    private int months;

    @Enumerated(EnumType.STRING)
    private ItalianLevel italianLevel;

    private boolean drivingLicence;
    private String accessibility;

    @AttributeOverride(name = "value", column = @Column(name = "tutor_id"))
    private @Nullable UserId tutor;

    private @Nullable LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private OpeningStatus status;

    private Instant statusSince;

    @ElementCollection
    @CollectionTable(name = "opening_step", joinColumns = @JoinColumn(name = "opening_id"))
    @OrderColumn(name = "step")
    private List<Step> history = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Opening() {} // JPA

    /** A draft. */
    @SuppressWarnings("NullAway.Init") // write() fills the rest
    public Opening(OpeningId id, OrganisationId organisation, PostOpening content, By by) {
        this.id = id;
        this.organisation = organisation;
        this.status = OpeningStatus.DRAFT;
        this.statusSince = by.at();
        write(content);
        record(null, null, by);
    }

    /** Says it anew. What others already see goes back to be checked. */
    public Opening edit(PostOpening content, LocalDate today, By by) {
        if (!status.isEditable()) {
            throw new RuleViolation("opening.error.notEditable." + status);
        }
        boolean seenByOthers = status.isOpen();
        write(content);
        if (status != OpeningStatus.DRAFT) {
            Sendable.checkComplete(content());
        }
        if (seenByOthers) {
            Sendable.check(content(), today);
            become(OpeningStatus.SENT, by, new OpeningChanged(id, organisation));
        }
        return this;
    }

    public Opening send(LocalDate today, By by) {
        if (expiresOn == null || !expiresOn.isAfter(today)) {
            expiresOn = today.plusDays(Sendable.OPEN_DAYS);
        }
        Sendable.check(content(), today);
        return become(OpeningStatus.SENT, by, new OpeningSent(id, organisation));
    }

    public Opening publish(LocalDate today, By by) {
        if (expiresOn == null || expiresOn.isBefore(today)) {
            throw new RuleViolation("opening.error.expiredBeforePublished");
        }
        return become(OpeningStatus.PUBLISHED, by, new OpeningPublished(id, organisation));
    }

    /** @param note what the company is to mend */
    public Opening returnWithNote(String note, By by) {
        if (note.isBlank()) {
            throw new RuleViolation("opening.error.noteMissing");
        }
        return become(OpeningStatus.RETURNED, null, note, by, new OpeningReturned(id, organisation));
    }

    public Opening reject(RejectionReason reason, String note, By by) {
        return become(OpeningStatus.REJECTED, reason, note, by, new OpeningRejected(id, organisation, reason));
    }

    public Opening suspend(String note, By by) {
        return become(OpeningStatus.SUSPENDED, null, note, by, new OpeningSuspended(id, organisation));
    }

    public Opening close(By by) {
        return become(OpeningStatus.CLOSED, by, new OpeningClosed(id, organisation));
    }

    /** Its last day is over and nobody is proposed for it. */
    public Opening expire(LocalDate dayThatEnded, By by) {
        if (expiresOn == null || expiresOn.isAfter(dayThatEnded)) {
            throw new RuleViolation("opening.error.stillOpen");
        }
        return become(OpeningStatus.EXPIRED, by, new OpeningExpired(id, organisation));
    }

    /**
     * Follows what became of the people proposed for it; a need that is not open to them stays where it is.
     *
     * @param taken places that are taken for good
     * @param underWay proposals that may still come to a place
     */
    public Opening settle(int taken, int underWay, By by) {
        if (!status.isOpen() && status != OpeningStatus.FILLED) {
            return this;
        }
        if (taken >= places && status != OpeningStatus.FILLED) {
            matching(by);
            become(OpeningStatus.FILLED, by, new OpeningFilled(id, organisation));
        } else if (taken < places) {
            if (taken + underWay > 0 || status == OpeningStatus.FILLED) {
                matching(by);
            }
            if (taken + underWay == 0 && status == OpeningStatus.MATCHING) {
                become(OpeningStatus.PUBLISHED, by, new OpeningReopened(id, organisation));
            }
        }
        return this;
    }

    private void matching(By by) {
        if (status == OpeningStatus.FILLED) {
            become(OpeningStatus.MATCHING, by, new OpeningReopened(id, organisation));
        } else if (status == OpeningStatus.PUBLISHED) {
            become(OpeningStatus.MATCHING, by, new OpeningMatching(id, organisation));
        }
    }

    private Opening become(OpeningStatus target, By by, AuditedEvent event) {
        return become(target, null, null, by, event);
    }

    private Opening become(
            OpeningStatus target, @Nullable RejectionReason reason, @Nullable String note, By by, AuditedEvent event) {
        if (!status.next().contains(target)) {
            throw new RuleViolation("opening.error.wrongStatus." + status);
        }
        if (note != null && note.strip().length() > LONGEST_NOTE) {
            throw new RuleViolation("opening.error.noteTooLong", LONGEST_NOTE);
        }
        status = target;
        statusSince = by.at();
        record(reason, note == null || note.isBlank() ? null : note.strip(), by);
        registerEvent(event);
        return this;
    }

    private void record(@Nullable RejectionReason reason, @Nullable String note, By by) {
        history.add(new Step(status, reason, note, by.user().value(), by.role(), by.at()));
    }

    private void write(PostOpening content) {
        Sendable.checkDraft(content);
        this.site = content.site();
        this.title = content.title();
        this.tasks = content.tasks();
        this.occupation = content.occupation();
        this.skills.keySet().retainAll(content.skills().keySet());
        this.skills.putAll(content.skills());
        this.places = content.places();
        this.regimes = content.regimes();
        this.timetable = content.timetable();
        this.startFrom = content.startFrom();
        this.startTo = content.startTo();
        this.months = content.months();
        this.italianLevel = content.italianLevel();
        this.drivingLicence = content.drivingLicence();
        this.accessibility = content.accessibility();
        this.tutor = content.tutor();
        if (content.expiresOn() != null || status == OpeningStatus.DRAFT) {
            this.expiresOn = content.expiresOn();
        }
    }

    public PostOpening content() {
        return new PostOpening(
                new Work(title, occupation, tasks),
                new Where(site, places),
                new Start(startFrom, startTo, months),
                timetable,
                new Abilities(skills, italianLevel, drivingLicence),
                new Terms(regimes, tutor, accessibility, expiresOn));
    }

    public OpeningId id() {
        return id;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public OpeningStatus status() {
        return status;
    }

    public Instant statusSince() {
        return statusSince;
    }

    public int places() {
        return places;
    }

    /** Oldest first. */
    public List<Step> history() {
        return List.copyOf(history);
    }

    /** The accounts that took its steps. */
    public Set<UUID> actors() {
        return Set.copyOf(history.stream().map(Step::user).toList());
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
