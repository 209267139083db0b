package it.florwork.attendance.domain;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.shared.Ids;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Days on which a site is closed: for everybody who is there then, whether they have begun yet or not. */
@Entity
public class SiteClosure {
    private static final int LONGEST_REASON = 120;

    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private String siteName;
    private String address;
    private Period period;
    private String reason;

    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SiteClosure() {} // JPA

    /** The site is the one where this engagement is. */
    public SiteClosure(Engagement at, Period period, String reason, UserId recordedBy, Instant recordedAt) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new RuleViolation("attendance.error.reasonMissing", LONGEST_REASON);
        }
        this.id = Ids.next();
        this.organisation = at.organisation();
        this.siteName = at.siteName();
        this.address = at.address();
        this.period = period;
        this.reason = reason.strip();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public boolean isAt(Engagement engagement) {
        return organisation.equals(engagement.organisation())
                && siteName.equals(engagement.siteName())
                && address.equals(engagement.address());
    }

    public UUID id() {
        return id;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String siteName() {
        return siteName;
    }

    public String address() {
        return address;
    }

    public Period period() {
        return period;
    }

    public String reason() {
        return reason;
    }
}
