package it.florwork.allowance.domain;

import it.florwork.allowance.RectificationRow;
import it.florwork.candidate.Whose;
import it.florwork.shared.EngagementId;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface RectificationRepository extends Repository<Rectification, UUID> {
    Rectification save(Rectification rectification);

    void flush();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Rectification r where r.id = :id")
    Optional<Rectification> locked(UUID id);

    @Query("""
            select r from Rectification r
            where r.engagement in :engagements and r.monthStart between :from and :to order by r.proposedAt""")
    List<Rectification> about(Collection<EngagementId> engagements, LocalDate from, LocalDate to);

    /** What waits for a decision, the oldest first. */
    @Query("""
            select new it.florwork.allowance.RectificationRow(r.id, r.engagement, c.id, c.codeName, o.name, r.monthStart,
                r.stoodAt, r.due, r.ruleKey, r.steps, r.proposedAt)
            from Rectification r
            join SealedMonthCard s on s.engagement = r.engagement and s.monthStart = r.monthStart
            join CandidateCard c on c.id = s.candidate
            join CompanyCard o on o.id = s.organisation
            where r.status = it.florwork.allowance.RectificationStatus.PROPOSED and""" + Whose.FOLLOWED + "order by r.proposedAt, r.id")
    List<RectificationRow> proposed(Whose whose, Pageable page);

    @Query("select count(r) from Rectification r where r.status = it.florwork.allowance.RectificationStatus.PROPOSED")
    int countProposed();
}
