package it.florwork.access.domain;

import it.florwork.access.MembershipEnded;
import it.florwork.access.MembershipId;
import it.florwork.access.MembershipRequested;
import it.florwork.access.MembershipStarted;
import it.florwork.access.MembershipStatus;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.access.SigningRightChanged;
import it.florwork.access.UserId;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What an account may be in an organisation, from a day to a day. Its role never changes: another role is another membership. */
@Entity
public class Membership extends AbstractAggregateRoot<Membership> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MembershipId id;

    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private UserId user;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private String role;
    private Period period;

    @Enumerated(EnumType.STRING)
    private MembershipStatus status;

    @AttributeOverride(name = "value", column = @Column(name = "granted_by"))
    private @Nullable UserId grantedBy;

    private Instant grantedAt;

    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable UserId decidedBy;

    private @Nullable Instant decidedAt;
    private @Nullable Instant endedAt;

    /** Whether he puts a name for the organisation under its papers. */
    private boolean maySign;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {} // JPA

    private Membership(
            UserId user,
            OrganisationId organisation,
            String role,
            LocalDate from,
            MembershipStatus status,
            @Nullable UserId grantedBy,
            Instant grantedAt) {
        this.id = MembershipId.next();
        this.user = user;
        this.organisation = organisation;
        this.role = role;
        this.period = Period.startingOn(from);
        this.status = status;
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    /** Laid by the portal itself: counts at once. */
    public static Membership laid(UserId user, OrganisationId organisation, String role, LocalDate from, Instant now) {
        var membership = new Membership(user, organisation, role, from, MembershipStatus.CONFIRMED, null, now);
        membership.maySign = role.equals(Role.COMPANY_CONTACT);
        membership.registerEvent(new MembershipStarted(membership.id, user, organisation, role));
        return membership;
    }

    /**
     * Granted by an administrator.
     *
     * @param waits whether it counts only once a second one says yes
     */
    public static Membership granted(
            UserId user,
            OrganisationId organisation,
            String role,
            LocalDate from,
            boolean waits,
            UserId administrator,
            Instant now) {
        if (user.equals(administrator)) {
            throw new RuleViolation("access.error.grantsHimself");
        }
        var membership = new Membership(
                user,
                organisation,
                role,
                from,
                waits ? MembershipStatus.AWAITING_CONFIRMATION : MembershipStatus.CONFIRMED,
                administrator,
                now);
        membership.registerEvent(
                waits
                        ? new MembershipRequested(membership.id, user, organisation, role)
                        : new MembershipStarted(membership.id, user, organisation, role));
        return membership;
    }

    public Membership confirm(UserId administrator, Instant now) {
        decide(MembershipStatus.CONFIRMED, administrator, now);
        registerEvent(new MembershipStarted(id, user, organisation, role));
        return this;
    }

    public Membership refuse(UserId administrator, LocalDate today, Instant now) {
        decide(MembershipStatus.REFUSED, administrator, now);
        close(today, now);
        return this;
    }

    /** A new way in was made for an account with this membership: somebody else must look again. */
    public Membership awaitConfirmationAgain(UserId administrator, Instant now) {
        become(MembershipStatus.AWAITING_CONFIRMATION);
        grantedBy = administrator;
        grantedAt = now;
        decidedBy = null;
        decidedAt = null;
        registerEvent(new MembershipRequested(id, user, organisation, role));
        return this;
    }

    /** No access from this instant on, whatever the day says. */
    public Membership end(LocalDate today, Instant now) {
        if (endedAt != null) {
            throw new RuleViolation("access.error.membershipHasEnded");
        }
        close(today, now);
        return this;
    }

    /** Gives a company contact the right to sign for the company, or takes it away. */
    public Membership letSign(boolean newMaySign) {
        if (endedAt != null) {
            throw new RuleViolation("access.error.membershipHasEnded");
        }
        if (!role.equals(Role.COMPANY_CONTACT)) {
            throw new RuleViolation("access.error.signsForNobody");
        }
        if (maySign != newMaySign) {
            maySign = newMaySign;
            registerEvent(new SigningRightChanged(id, user, organisation, newMaySign));
        }
        return this;
    }

    private void close(LocalDate today, Instant now) {
        endedAt = now;
        var last = today.isAfter(period.firstDay()) ? today.minusDays(1) : period.firstDay();
        period = period.endingOn(last);
        registerEvent(new MembershipEnded(id, user, organisation, role));
    }

    private void decide(MembershipStatus decision, UserId administrator, Instant now) {
        if (endedAt != null) {
            throw new RuleViolation("access.error.membershipHasEnded");
        }
        if (administrator.equals(grantedBy) || administrator.equals(user)) {
            throw new RuleViolation("access.error.anotherAdministratorDecides");
        }
        become(decision);
        decidedBy = administrator;
        decidedAt = now;
    }

    private void become(MembershipStatus target) {
        if (!status.next().contains(target)) {
            throw new RuleViolation("access.error.alreadyDecided");
        }
        status = target;
    }

    public boolean countsOn(LocalDate day) {
        return status == MembershipStatus.CONFIRMED && endedAt == null && period.contains(day);
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    public MembershipId id() {
        return id;
    }

    public UserId user() {
        return user;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String role() {
        return role;
    }

    public Period period() {
        return period;
    }

    public MembershipStatus status() {
        return status;
    }
}
