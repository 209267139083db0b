package it.florwork.company;

import it.florwork.access.OrganisationId;
import it.florwork.rules.Region;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.MonthDay;
import org.hibernate.annotations.Immutable;

/** A site as other modules' queries join it. */
@Entity
@Immutable
public class SiteCard {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SiteId id;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    private String name;
    private String address;
    private String municipality;
    private MonthDay patronDay;
    private int permanentStaff;
    private LocalDate countedOn;

    @Enumerated(EnumType.STRING)
    private Region region;

    @SuppressWarnings("NullAway.Init")
    protected SiteCard() {} // JPA

    public SiteId id() {
        return id;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public String municipality() {
        return municipality;
    }

    /** The holiday of the site's municipality. */
    public MonthDay patronDay() {
        return patronDay;
    }

    public int permanentStaff() {
        return permanentStaff;
    }

    /** The day the staff was counted on. */
    public LocalDate countedOn() {
        return countedOn;
    }

    /** Whose law the internships here follow. */
    public Region region() {
        return region;
    }
}
