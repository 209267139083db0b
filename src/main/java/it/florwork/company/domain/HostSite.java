package it.florwork.company.domain;

import it.florwork.access.OrganisationId;
import it.florwork.company.OrganisationRevised;
import it.florwork.company.SiteAdded;
import it.florwork.company.SiteData;
import it.florwork.company.SiteId;
import it.florwork.rules.Region;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A place where a host's people work. Its municipality fixes a holiday, its permanent staff how many trainees it may have. */
@Entity
public class HostSite extends AbstractAggregateRoot<HostSite> {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SiteId id;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private String name;
    private String address;
    private String municipality;
    private MonthDay patronDay;
    private String ateco;
    private int permanentStaff;
    private LocalDate countedOn;

    @Enumerated(EnumType.STRING)
    private Region region;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HostSite() {} // JPA

    /** @param host an organisation of a kind that may host */
    @SuppressWarnings("NullAway.Init") // describe() fills the rest
    public HostSite(SiteId id, Organisation host, SiteData data, LocalDate today) {
        if (!host.kind().isHost()) {
            throw new RuleViolation("company.error.noHost");
        }
        this.id = id;
        this.organisation = host.id();
        describe(data, today);
        registerEvent(new SiteAdded(id, organisation));
    }

    public HostSite revise(SiteData data, LocalDate today) {
        describe(data, today);
        registerEvent(new OrganisationRevised(organisation));
        return this;
    }

    private void describe(SiteData data, LocalDate today) {
        if (data.name().isBlank()
                || data.address().isBlank()
                || data.municipality().isBlank()) {
            throw new RuleViolation("company.error.siteIncomplete");
        }
        if (!SiteData.isAteco(data.ateco())) {
            throw new RuleViolation("company.error.ateco");
        }
        if (data.permanentStaff() < 0) {
            throw new RuleViolation("company.error.staff");
        }
        if (data.countedOn().isAfter(today)) {
            throw new RuleViolation("company.error.countedInTheFuture");
        }
        this.name = data.name().strip();
        this.address = data.address().strip();
        this.municipality = data.municipality().strip();
        this.patronDay = data.patronDay();
        this.ateco = data.ateco();
        this.permanentStaff = data.permanentStaff();
        this.countedOn = data.countedOn();
        this.region = data.region();
    }

    public SiteId id() {
        return id;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public SiteData data() {
        return new SiteData(name, address, municipality, patronDay, ateco, permanentStaff, countedOn, region);
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
