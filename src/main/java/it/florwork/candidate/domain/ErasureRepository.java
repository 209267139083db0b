package it.florwork.candidate.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.ErasureId;
import it.florwork.candidate.ErasureRefusal;
import it.florwork.candidate.ErasureStatus;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ErasureRepository extends Repository<ErasureRequest, ErasureId> {
    /** A request with what a list says beside it. */
    record Line(
            ErasureId id,
            Candidate person,
            ErasureStatus status,
            boolean ownRequest,
            Instant askedAt,
            @Nullable UserId decidedById,
            @Nullable String decidedBy,
            @Nullable ErasureRefusal refusal,
            @Nullable Instant doneAt,
            @Nullable Instant held) {}

    String LINE = """
            select new it.florwork.candidate.domain.ErasureRepository$Line(r.id, c, r.status,
                case when c.user = r.askedBy then true else false end, r.askedAt, d.id, d.displayName, r.refusal, r.doneAt,
                h.placedAt)
            from ErasureRequest r join Candidate c on c.id = r.candidate
                left join AccountCard d on d.id = r.decidedBy
                left join LegalHold h on h.candidate = r.candidate and h.liftedAt is null\s""";

    ErasureRequest save(ErasureRequest request);

    Optional<ErasureRequest> findById(ErasureId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ErasureRequest r where r.id = :id")
    Optional<ErasureRequest> lock(ErasureId id);

    @Query("select r from ErasureRequest r where r.candidate = :person and r.status in :statuses")
    Optional<ErasureRequest> of(CandidateId person, Collection<ErasureStatus> statuses);

    /** The longest waiting first. */
    @Query(LINE + "where r.status in :statuses order by r.askedAt, r.id.value")
    List<Line> waiting(Collection<ErasureStatus> statuses, Limit limit);

    /** The latest first. */
    @Query(LINE + "where r.status in :statuses order by r.askedAt desc, r.id.value desc")
    List<Line> latest(Collection<ErasureStatus> statuses, Limit limit);

    @Query(LINE + "where r.candidate = :person order by r.askedAt desc, r.id.value desc")
    List<Line> of(CandidateId person, Limit limit);
}
