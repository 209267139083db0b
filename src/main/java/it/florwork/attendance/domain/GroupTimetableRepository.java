package it.florwork.attendance.domain;

import it.florwork.candidate.GroupId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface GroupTimetableRepository extends Repository<GroupTimetable, UUID> {
    GroupTimetable save(GroupTimetable timetable);

    void delete(GroupTimetable timetable);

    void flush();

    @Query("select t from GroupTimetable t where t.group = :group order by t.trueFrom")
    List<GroupTimetable> of(GroupId group);
}
