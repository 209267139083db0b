package it.florwork.access.domain;

import it.florwork.access.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An account that can sign in. It holds no personal data beside the login name its owner chose. */
@Entity
public class UserAccount extends AbstractAggregateRoot<UserAccount> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UserId id;

    private String username;
    private @Nullable String passwordHash;
    private String language;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {} // JPA

    public UserAccount(String username, @Nullable String passwordHash, String language, Instant createdAt) {
        this.id = UserId.next();
        this.username = username;
        this.passwordHash = passwordHash;
        this.language = language;
        this.createdAt = createdAt;
    }

    public UserId id() {
        return id;
    }

    public String username() {
        return username;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public String language() {
        return language;
    }
}
