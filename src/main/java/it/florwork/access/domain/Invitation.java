package it.florwork.access.domain;

import it.florwork.access.InvitationId;
import it.florwork.access.InvitationMade;
import it.florwork.access.UserId;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A link that lets one person set a password, once, within seven days. Only a hash of its secret is kept. */
@Entity
public class Invitation extends AbstractAggregateRoot<Invitation> {
    private static final Duration LIFE = Duration.ofDays(7);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InvitationId id;

    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private UserId user;

    private String tokenHash;

    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private @Nullable UserId madeBy;

    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {} // JPA

    /** @param madeBy null for the first administrator's, which the portal itself makes */
    public Invitation(UserId user, String tokenHash, @Nullable UserId madeBy, Instant now) {
        this.id = InvitationId.next();
        this.user = user;
        this.tokenHash = tokenHash;
        this.madeBy = madeBy;
        this.madeAt = now;
        this.expiresAt = now.plus(LIFE);
        registerEvent(new InvitationMade(id, user));
    }

    public boolean isOpen(Instant now) {
        return closedAt == null && now.isBefore(expiresAt);
    }

    /** It was used. */
    public Invitation use(Instant now) {
        if (!isOpen(now)) {
            throw new RuleViolation("access.error.linkIsOver");
        }
        closedAt = now;
        return this;
    }

    /** Another one takes its place. */
    public Invitation replace(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
        return this;
    }

    public UserId user() {
        return user;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
