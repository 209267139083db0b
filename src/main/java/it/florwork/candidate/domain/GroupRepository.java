package it.florwork.candidate.domain;

import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.GroupRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface GroupRepository extends Repository<PathwayGroup, GroupId> {
    PathwayGroup save(PathwayGroup group);

    Optional<PathwayGroup> findById(GroupId id);

    @Query("select g from GroupCard g where g.id = :id")
    Optional<GroupCard> card(GroupId id);

    @Query("""
            select new it.florwork.candidate.GroupRow(g.id, g.kind, g.name, g.siteName, g.period,
                (select count(e) from Enrolment e where e.group = g.id
                 and e.period.firstDay <= :day and e.period.endsBefore > :day))
            from PathwayGroup g where g.period.endsBefore > :day order by g.kind, g.name""")
    List<GroupRow> rowsOn(LocalDate day);
}
