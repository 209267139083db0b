package it.florwork.candidate.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.PersonDue;
import it.florwork.candidate.PersonRow;
import it.florwork.candidate.StatusOnDay;
import it.florwork.candidate.Whose;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface CandidateRepository extends Repository<Candidate, CandidateId> {
    Candidate save(Candidate candidate);

    void flush();

    Optional<Candidate> findById(CandidateId id);

    Optional<Candidate> findByIdAndCaseManager(CandidateId id, UserId caseManager);

    Optional<Candidate> findByIdAndUser(CandidateId id, UserId user);

    Optional<Candidate> findByUser(UserId user);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Candidate c where c.id = :id")
    Optional<Candidate> lock(CandidateId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Candidate c where c.id = :id and c.caseManager = :caseManager")
    Optional<Candidate> lockOfCaseManager(CandidateId id, UserId caseManager);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Candidate c where c.id = :id and c.user = :user")
    Optional<Candidate> lockOwn(CandidateId id, UserId user);

    List<Candidate> findByIdIn(Collection<CandidateId> ids);

    List<Candidate> findByIdInAndCaseManager(Collection<CandidateId> ids, UserId caseManager);

    List<Candidate> findByIdInAndUser(Collection<CandidateId> ids, UserId user);

    @Query("select o.displayName from Candidate c join AccountCard o on o.id = c.operator where c.id = :id")
    Optional<String> operatorOf(CandidateId id);

    @Query("""
            select new it.florwork.candidate.PersonDue(c.id, c.codeName, c.referredOn, c.statusSince)
            from Candidate c where c.status = :status and""" + Whose.FOLLOWED + "order by c.statusSince, c.codeName")
    List<PersonDue> atStage(CandidateStatus status, Whose whose, Limit limit);

    @Query("select count(c) from Candidate c where c.status = :status and" + Whose.FOLLOWED)
    int countAtStage(CandidateStatus status, Whose whose);

    @Query("""
            select new it.florwork.candidate.PersonDue(c.id, c.codeName, c.referredOn, s.reviewOn)
            from Candidate c join StatusChange s on s.candidate = c.id and s.sequence = c.changes
            where c.status = it.florwork.candidate.CandidateStatus.WAITING and s.reviewOn <= :until and""" + Whose.FOLLOWED + "order by s.reviewOn, c.codeName")
    List<PersonDue> toReview(LocalDate until, Whose whose, Limit limit);

    Optional<Candidate> findByCodeName(String codeName);

    boolean existsByCodeName(String codeName);

    /** Whose code begins with this, or who is among these, by code. */
    @Query("""
            select c from Candidate c
            where c.codeName like concat(:code, '%') or c.codeName like concat('Persona ', :code, '%')
                or c.codeName like concat('P-', :code, '%') or c.id in :found
            order by c.codeName""")
    List<Candidate> found(String code, Collection<CandidateId> found, Limit limit);

    /** Everybody known on this day, each with the stage that held then. */
    @Query("""
            select new it.florwork.candidate.StatusOnDay(c.id, c.codeName, s.toStatus, s.effectiveOn)
            from StatusChange s join Candidate c on c.id = s.candidate
            where s.effectiveOn <= :day and not exists (
                select 1 from StatusChange later
                where later.candidate = s.candidate and later.effectiveOn <= :day and later.sequence > s.sequence)
            order by c.codeName""")
    List<StatusOnDay> statusesOn(LocalDate day);

    String ROW = """
            select new it.florwork.candidate.PersonRow(c.id, c.codeName, c.status, c.statusSince, o.displayName,
                case when c.waitingProposal.reason is null then false else true end)
            from Candidate c left join AccountCard o on o.id = c.operator\s""";

    String MATCHES = """
            where c.status in :statuses
            and (c.codeName like concat(:code, '%') or c.codeName like concat('Persona ', :code, '%')
                or c.codeName like concat('P-', :code, '%') or c.id in :found)\s""";

    @Query(ROW + MATCHES + "order by c.codeName")
    List<PersonRow> rows(
            Collection<CandidateStatus> statuses, String code, Collection<CandidateId> found, Pageable page);

    @Query("select count(c) from Candidate c " + MATCHES)
    int countRows(Collection<CandidateStatus> statuses, String code, Collection<CandidateId> found);

    @Query(ROW + """
            where c.caseManager = :caseManager
            order by case when c.waitingProposal.reason is null then 1 else 0 end, c.codeName""")
    List<PersonRow> rowsOf(UserId caseManager);
}
