package it.florwork.access;

import it.florwork.shared.PhoneNumber;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How other modules' lists speak of an account: the name the team uses, or the login name where there is none. */
@Entity
@Immutable
public class AccountCard {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UserId id;

    private String username;
    private String displayName;
    private @Nullable String phone;

    @SuppressWarnings("NullAway.Init")
    protected AccountCard() {} // JPA

    public UserId id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    /** Where a member of staff can be called, when they say so; never a candidate's number. */
    public @Nullable PhoneNumber phone() {
        return phone == null ? null : new PhoneNumber(phone);
    }
}
