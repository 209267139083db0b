package it.florwork.access.domain;

import it.florwork.access.UserId;
import it.florwork.shared.PhoneNumber;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An account that can sign in once it has a password. It holds no personal data of a candidate. */
@Entity
public class UserAccount extends AbstractAggregateRoot<UserAccount> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UserId id;

    private String username;
    private @Nullable String displayName;
    private @Nullable String passwordHash;
    private String language;
    private @Nullable String phone;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {} // JPA

    /** @param displayName what the team calls a member of staff; null for candidates, who appear by their code name */
    public UserAccount(String username, @Nullable String displayName, String language, Instant createdAt) {
        this.id = UserId.next();
        this.username = username;
        this.displayName = displayName;
        this.language = language;
        this.createdAt = createdAt;
    }

    public UserAccount withPassword(String newHash) {
        passwordHash = newHash;
        return this;
    }

    public UserAccount speaking(String newLanguage) {
        language = newLanguage;
        return this;
    }

    /** @param number where a member of staff can be called; null for nowhere */
    public UserAccount reachableAt(@Nullable PhoneNumber number) {
        phone = number == null ? null : number.value();
        return this;
    }

    public UserId id() {
        return id;
    }

    public String username() {
        return username;
    }

    public @Nullable String displayName() {
        return displayName;
    }

    /** Null until the invitation is accepted. */
    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public String language() {
        return language;
    }

    public @Nullable PhoneNumber phone() {
        return phone == null ? null : new PhoneNumber(phone);
    }
}
