package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EngagementTimetableRepository extends Repository<EngagementTimetable, UUID> {
    EngagementTimetable save(EngagementTimetable timetable);

    void delete(EngagementTimetable timetable);

    void flush();

    @Query("select t from EngagementTimetable t where t.engagement in :engagements order by t.period.firstDay")
    List<EngagementTimetable> of(Collection<EngagementId> engagements);
}
