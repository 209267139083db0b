package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.WeekCycle;
import it.florwork.candidate.GroupId;
import it.florwork.shared.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The weeks of a group from a day on, until the next such row: whoever joins later follows them too. */
@Entity
public class GroupTimetable {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private GroupId group;

    @Column(name = "timetable")
    private WeekCycle cycle;

    private LocalDate trueFrom;

    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected GroupTimetable() {} // JPA

    public GroupTimetable(GroupId group, WeekCycle cycle, LocalDate trueFrom, UserId recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.group = group;
        this.cycle = cycle;
        this.trueFrom = trueFrom;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public WeekCycle cycle() {
        return cycle;
    }

    public LocalDate trueFrom() {
        return trueFrom;
    }
}
