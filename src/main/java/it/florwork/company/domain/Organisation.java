package it.florwork.company.domain;

import it.florwork.access.OrganisationId;
import it.florwork.company.FoundOrganisation;
import it.florwork.company.OrganisationFounded;
import it.florwork.company.OrganisationKind;
import it.florwork.company.OrganisationRevised;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.VatNumber;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Whoever takes part in the project under a name: its lead, a cooperative, a host. What it is never changes. */
@Entity
public class Organisation extends AbstractAggregateRoot<Organisation> {
    private static final int LONGEST_NAME = 120;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganisationId id;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String name;

    @AttributeOverride(name = "value", column = @Column(name = "vat_number"))
    private @Nullable VatNumber vatNumber;

    private @Nullable String certifiedMail;

    @AttributeOverride(name = "firstDay", column = @Column(name = "agreement_from"))
    @AttributeOverride(name = "endsBefore", column = @Column(name = "agreement_ends_before"))
    private @Nullable Period agreement;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {} // JPA

    @SuppressWarnings("NullAway.Init") // describe() fills the rest
    public Organisation(FoundOrganisation founded) {
        this.id = founded.id();
        this.kind = founded.kind();
        describe(founded.name(), founded.vatNumber(), founded.certifiedMail());
        registerEvent(new OrganisationFounded(id, kind));
    }

    public Organisation revise(String name, @Nullable VatNumber vatNumber, @Nullable String certifiedMail) {
        describe(name, vatNumber, certifiedMail);
        registerEvent(new OrganisationRevised(id));
        return this;
    }

    /** The framework agreement with the promoter covers this span. */
    public Organisation agree(Period span) {
        if (!kind.isHost()) {
            throw new RuleViolation("company.error.noHost");
        }
        this.agreement = span;
        registerEvent(new OrganisationRevised(id));
        return this;
    }

    private void describe(String name, @Nullable VatNumber vatNumber, @Nullable String certifiedMail) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new RuleViolation("company.error.name", LONGEST_NAME);
        }
        if (kind.isHost() && vatNumber == null) {
            throw new RuleViolation("company.error.vatNumberMissing");
        }
        if (certifiedMail != null && !FoundOrganisation.isMail(certifiedMail)) {
            throw new RuleViolation("company.error.certifiedMail");
        }
        this.name = name.strip();
        this.vatNumber = vatNumber;
        this.certifiedMail = certifiedMail;
    }

    public OrganisationId id() {
        return id;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public @Nullable VatNumber vatNumber() {
        return vatNumber;
    }

    public @Nullable String certifiedMail() {
        return certifiedMail;
    }

    public @Nullable Period agreement() {
        return agreement;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
