package it.florwork.opening;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.company.SiteId;
import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** A need that left its draft, as other modules' queries join it. */
@Entity
@Immutable
public class OpeningCard {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OpeningId id;

    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @AttributeOverride(name = "value", column = @Column(name = "site_id"))
    private SiteId site;

    private String title;

    @Enumerated(EnumType.STRING)
    private OpeningStatus status;

    private int places;
    private WeeklyTimetable timetable;
    private LocalDate startFrom;
    private LocalDate startTo;
    private int months;

    @AttributeOverride(name = "value", column = @Column(name = "tutor_id"))
    private UserId tutor;

    @Enumerated(EnumType.STRING)
    private ItalianLevel italianLevel;

    private LocalDate expiresOn;

    @Convert(converter = RegimesColumn.class)
    private Set<Regime> regimes;

    @SuppressWarnings("NullAway.Init")
    protected OpeningCard() {} // JPA

    public OpeningId id() {
        return id;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public SiteId site() {
        return site;
    }

    public String title() {
        return title;
    }

    public OpeningStatus status() {
        return status;
    }

    public int places() {
        return places;
    }

    public WeeklyTimetable timetable() {
        return timetable;
    }

    public LocalDate startFrom() {
        return startFrom;
    }

    public LocalDate startTo() {
        return startTo;
    }

    public int months() {
        return months;
    }

    public UserId tutor() {
        return tutor;
    }

    public ItalianLevel italianLevel() {
        return italianLevel;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    public Set<Regime> regimes() {
        return regimes;
    }
}
