package it.florwork.company.domain;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.company.DeclarationPoint;
import it.florwork.company.DeclarationRow;
import it.florwork.company.HostDeclared;
import it.florwork.shared.Ids;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** What a host declared on a day. It is never changed: a new one takes its place. */
@Entity
public class HostDeclaration extends AbstractAggregateRoot<HostDeclaration> implements Persistable<UUID> {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private LocalDate declaredOn;
    private String notConfirmed;

    @AttributeOverride(name = "value", column = @Column(name = "declared_by"))
    private UserId declaredBy;

    private Instant declaredAt;

    @SuppressWarnings("NullAway.Init")
    protected HostDeclaration() {} // JPA

    public HostDeclaration(
            OrganisationId organisation,
            LocalDate declaredOn,
            Set<DeclarationPoint> confirmed,
            UserId declaredBy,
            Clock clock) {
        if (declaredOn.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("company.error.declaredInTheFuture");
        }
        var missing = EnumSet.allOf(DeclarationPoint.class);
        missing.removeAll(confirmed);
        this.id = Ids.next();
        this.organisation = organisation;
        this.declaredOn = declaredOn;
        this.notConfirmed = missing.stream().map(Enum::name).collect(joining(","));
        this.declaredBy = declaredBy;
        this.declaredAt = clock.instant();
        registerEvent(new HostDeclared(organisation, declaredOn, missing.isEmpty()));
    }

    /** @param validMonths how long one counts that was given on its day */
    public DeclarationRow row(int validMonths) {
        var missing = Arrays.stream(notConfirmed.split(","))
                .filter(name -> !name.isEmpty())
                .map(DeclarationPoint::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(DeclarationPoint.class)));
        return new DeclarationRow(declaredOn, missing, declaredOn.plusMonths(validMonths));
    }

    public LocalDate declaredOn() {
        return declaredOn;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    /** Only ever written once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
