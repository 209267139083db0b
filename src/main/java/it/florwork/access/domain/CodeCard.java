package it.florwork.access.domain;

import it.florwork.access.CodeCardIssued;
import it.florwork.access.CodeCardLocked;
import it.florwork.access.CodeCardPinChosen;
import it.florwork.access.MembershipId;
import it.florwork.access.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A trainee's code card: a secret on paper and a PIN in the head. Too many wrong PINs close it until it is renewed. */
@Entity
public class CodeCard extends AbstractAggregateRoot<CodeCard> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private UserId user;

    @AttributeOverride(name = "value", column = @Column(name = "membership_id"))
    private MembershipId membership;

    private String secretHash;
    private @Nullable String pinHash;
    private int wrongTries;
    private @Nullable Instant lockedAt;

    @AttributeOverride(name = "value", column = @Column(name = "issued_by"))
    private UserId issuedBy;

    private Instant issuedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CodeCard() {} // JPA

    public CodeCard(UserId user, MembershipId membership, Secret secret, UserId by, Instant now) {
        this.user = user;
        this.membership = membership;
        this.secretHash = secret.hash();
        this.issuedBy = by;
        this.issuedAt = now;
        registerEvent(new CodeCardIssued(user, now, false));
    }

    /** A new one is printed: the one before opens nothing any more, and a new PIN is chosen. */
    public CodeCard renew(MembershipId ofToday, Secret secret, UserId by, Instant now) {
        membership = ofToday;
        secretHash = secret.hash();
        pinHash = null;
        wrongTries = 0;
        lockedAt = null;
        issuedBy = by;
        issuedAt = now;
        registerEvent(new CodeCardIssued(user, now, true));
        return this;
    }

    public CodeCard choosePin(String hash) {
        if (pinHash != null || isLocked()) {
            throw new IllegalStateException("the PIN is chosen once");
        }
        pinHash = hash;
        registerEvent(new CodeCardPinChosen(user));
        return this;
    }

    public CodeCard rightPin() {
        wrongTries = 0;
        return this;
    }

    /** @param most after so many in a row it is closed */
    public CodeCard wrongPin(int most, Instant now) {
        wrongTries++;
        if (wrongTries >= most && lockedAt == null) {
            lockedAt = now;
            registerEvent(new CodeCardLocked(user));
        }
        return this;
    }

    public boolean isLocked() {
        return lockedAt != null;
    }

    public UserId user() {
        return user;
    }

    public MembershipId membership() {
        return membership;
    }

    /** Null until it is first used. */
    public @Nullable String pinHash() {
        return pinHash;
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
