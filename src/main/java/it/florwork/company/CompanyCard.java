package it.florwork.company;

import it.florwork.access.OrganisationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;

/** An organisation as other modules' queries join it. */
@Entity
@Immutable
public class CompanyCard {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganisationId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @SuppressWarnings("NullAway.Init")
    protected CompanyCard() {} // JPA

    public OrganisationId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }
}
