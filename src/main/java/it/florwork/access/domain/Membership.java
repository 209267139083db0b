package it.florwork.access.domain;

import it.florwork.access.MembershipId;
import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.shared.Period;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
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

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {} // JPA

    public Membership(UserId user, OrganisationId organisation, String role, Period period) {
        this.id = MembershipId.next();
        this.user = user;
        this.organisation = organisation;
        this.role = role;
        this.period = period;
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
}
