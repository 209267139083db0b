package it.florwork.casework.domain;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.casework.AgreedAction;
import it.florwork.casework.ContactId;
import it.florwork.casework.ContactKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface CaseContactRepository extends Repository<CaseContact, ContactId> {

    /** A contact with the name of who noted it. */
    record Noted(CaseContact contact, String by) {}

    /** As much of a contact as its line in the story tells. */
    record Told(ContactKind kind, LocalDate on, int minutes) {}

    CaseContact save(CaseContact contact);

    Optional<CaseContact> findById(ContactId id);

    @Query("""
            select new it.florwork.casework.domain.CaseContactRepository$Noted(k, u.displayName)
            from CaseContact k join AccountCard u on u.id = k.recordedBy
            where k.candidate = :person order by k.happenedOn desc, k.recordedAt desc""")
    List<Noted> of(CandidateId person, Limit limit);

    @Query("""
            select new it.florwork.casework.domain.CaseContactRepository$Told(k.kind, k.happenedOn, k.minutes)
            from CaseContact k where k.candidate = :person order by k.happenedOn desc, k.recordedAt desc""")
    List<Told> toldOf(CandidateId person);

    /** Of the people whom these operators follow. */
    @Query("""
            select new it.florwork.casework.AgreedAction(k.id, c.id, c.codeName, k.nextOn)
            from CaseContact k join CandidateCard c on c.id = k.candidate
            where c.operator in :operators and k.doneOn is null and k.nextOn <= :until
            order by k.nextOn, c.codeName""")
    List<AgreedAction> open(Collection<UserId> operators, LocalDate until, Limit limit);

    @Query("""
            select count(c) > 0 from CandidateCard c
            where c.id = :person and (c.operator in :operators or c.caseManager = :user)""")
    boolean isFollowedBy(CandidateId person, UserId user, Collection<UserId> operators);
}
