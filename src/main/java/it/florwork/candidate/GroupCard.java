package it.florwork.candidate;

import it.florwork.access.OrganisationId;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.MonthDay;
import org.hibernate.annotations.Immutable;

/** What other modules may join of a group: what it is called, where and when it meets, who runs it. */
@Entity
@Immutable
public class GroupCard {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private GroupId id;

    @Enumerated(EnumType.STRING)
    private PathwayKind kind;

    private String name;

    @AttributeOverride(name = "value", column = @Column(name = "provider_id"))
    private OrganisationId provider;

    private String siteName;
    private String address;
    private String municipality;
    private MonthDay patronDay;
    private WeeklyTimetable timetable;
    private int places;
    private Period period;

    @SuppressWarnings("NullAway.Init")
    protected GroupCard() {} // JPA

    public GroupId id() {
        return id;
    }

    public PathwayKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public OrganisationId provider() {
        return provider;
    }

    public String siteName() {
        return siteName;
    }

    public String address() {
        return address;
    }

    public String municipality() {
        return municipality;
    }

    /** The holiday of the municipality's patron. */
    public MonthDay patronDay() {
        return patronDay;
    }

    public WeeklyTimetable timetable() {
        return timetable;
    }

    /** How many people can take part at once. */
    public int places() {
        return places;
    }

    public Period period() {
        return period;
    }
}
