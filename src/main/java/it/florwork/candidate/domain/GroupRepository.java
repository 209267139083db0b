package it.florwork.candidate.domain;

import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupId;
import it.florwork.candidate.GroupRow;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface GroupRepository extends Repository<PathwayGroup, GroupId> {
    PathwayGroup save(PathwayGroup group);

    Optional<PathwayGroup> findById(GroupId id);

    /** Whoever gives away one of its places does so under this lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from PathwayGroup g where g.id = :id")
    Optional<PathwayGroup> lock(GroupId id);

    @Query("select g from GroupCard g where g.id = :id")
    Optional<GroupCard> card(GroupId id);

    String ROW = """
            select new it.florwork.candidate.GroupRow(g.id, g.kind, g.name, g.siteName, g.period,
                (select count(e) from Enrolment e where e.group = g.id
                 and e.period.firstDay <= :day and e.period.endsBefore > :day
                 and (e.outcome is null or e.outcome <> 'NEVER_STARTED')), g.places)
            from PathwayGroup g\s""";

    @Query(ROW + "where g.period.endsBefore > :day order by g.kind, g.name")
    List<GroupRow> rowsOn(LocalDate day);

    @Query(ROW + "where g.period.endsBefore <= :day order by g.period.endsBefore desc, g.name")
    List<GroupRow> rowsOver(LocalDate day, Pageable page);

    @Query("select count(g) from PathwayGroup g where g.period.endsBefore <= :day")
    int countOver(LocalDate day);
}
