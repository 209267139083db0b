package it.florwork.access.domain;

import it.florwork.access.MembershipId;
import it.florwork.access.OneTimeCodeMade;
import it.florwork.access.OneTimeCodeUsed;
import it.florwork.access.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A code that an operator reads out to a trainee. It opens once, and not for long. */
@Entity
public class OneTimeCode extends AbstractAggregateRoot<OneTimeCode> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private UserId user;

    @AttributeOverride(name = "value", column = @Column(name = "membership_id"))
    private MembershipId membership;

    private String codeHash;

    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private UserId madeBy;

    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeCode() {} // JPA

    public OneTimeCode(
            UserId user, MembershipId membership, String codeHash, UserId by, Instant now, Instant expiresAt) {
        this.user = user;
        make(membership, codeHash, by, now, expiresAt);
    }

    /** Another one; the one before opens nothing any more. */
    public final OneTimeCode make(MembershipId ofToday, String hash, UserId by, Instant now, Instant until) {
        membership = ofToday;
        codeHash = hash;
        madeBy = by;
        madeAt = now;
        expiresAt = until;
        usedAt = null;
        registerEvent(new OneTimeCodeMade(user, now));
        return this;
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public OneTimeCode use(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("a code opens once");
        }
        usedAt = now;
        registerEvent(new OneTimeCodeUsed(user));
        return this;
    }

    public MembershipId membership() {
        return membership;
    }
}
