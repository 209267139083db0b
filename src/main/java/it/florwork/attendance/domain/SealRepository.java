package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Seals are added and read; there is no way to change or delete one. */
public interface SealRepository extends Repository<Seal, UUID> {
    Seal save(Seal seal);

    @Query("select distinct s.engagement from Seal s")
    List<EngagementId> engagements();

    @Query("select s from Seal s where s.engagement = :engagement order by s.chainPosition")
    List<Seal> chain(EngagementId engagement);

    @Query("select s from Seal s where s.engagement in :engagements and s.monthStart = :month")
    List<Seal> of(Collection<EngagementId> engagements, LocalDate month);

    /** The seals that hold now of these engagements' months; none of a month that is open. */
    @Query("""
            select s from Seal s join AttendanceMonth m
            on m.key.engagementId = s.engagement.value and m.key.monthStart = s.monthStart and m.seal = s.hash
            where m.key.engagementId in :engagements and m.key.monthStart = :month""")
    List<Seal> lastOf(Collection<UUID> engagements, LocalDate month);

    /** The seals that hold now of all of an engagement's months. */
    @Query("""
            select s from Seal s join AttendanceMonth m
            on m.key.engagementId = s.engagement.value and m.key.monthStart = s.monthStart and m.seal = s.hash
            where m.key.engagementId = :engagement""")
    List<Seal> lastOfEach(UUID engagement);
}
