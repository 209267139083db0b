package it.florwork.candidate.domain;

import it.florwork.access.OrganisationId;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.OpenGroup;
import it.florwork.candidate.PathwayKind;
import it.florwork.shared.Period;
import it.florwork.shared.WeeklyTimetable;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.MonthDay;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A group of a lab or of the on-the-job training: who runs it, where and when it meets. */
@Entity
public class PathwayGroup extends AbstractAggregateRoot<PathwayGroup> {
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

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PathwayGroup() {} // JPA

    public PathwayGroup(OpenGroup opened) {
        this.id = GroupId.next();
        this.kind = opened.kind();
        this.name = opened.name();
        this.provider = opened.provider();
        this.siteName = opened.siteName();
        this.address = opened.address();
        this.municipality = opened.municipality();
        this.patronDay = opened.patronDay();
        this.timetable = opened.timetable();
        this.places = opened.places();
        this.period = opened.period();
    }

    /** Whether one more can take part on each of these days, beside those who do already. */
    public boolean hasRoomOn(Period wanted, Collection<Period> taken) {
        return Stream.concat(Stream.of(wanted.firstDay()), taken.stream().map(Period::firstDay))
                .filter(wanted::contains)
                .allMatch(day ->
                        taken.stream().filter(other -> other.contains(day)).count() < places);
    }

    public int places() {
        return places;
    }

    public GroupId id() {
        return id;
    }

    public PathwayKind kind() {
        return kind;
    }

    public Period period() {
        return period;
    }
}
