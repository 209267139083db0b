package it.florwork.placement.domain;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Whose;
import it.florwork.company.SiteId;
import it.florwork.matching.MatchId;
import it.florwork.opening.OpeningId;
import it.florwork.placement.InternshipRow;
import it.florwork.placement.PlacementId;
import it.florwork.placement.PlacementRow;
import it.florwork.placement.PlacementStatus;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PlacementRepository extends Repository<Placement, PlacementId> {
    String ROW = """
            select new it.florwork.placement.PlacementRow(p.id, p.candidate, ca.codeName, p.organisation, co.name, o.title,
                p.regime, p.period, p.status)
            from Placement p join CandidateCard ca on ca.id = p.candidate join CompanyCard co on co.id = p.organisation
                join OpeningCard o on o.id = p.opening
            """;

    String INTERNSHIP = """
            select new it.florwork.placement.InternshipRow(p.id, p.candidate, ca.codeName, co.name, s.name, s.address,
                o.title, p.regime, p.period, p.status)
            from Placement p join CandidateCard ca on ca.id = p.candidate join CompanyCard co on co.id = p.organisation
                join SiteCard s on s.id = p.site join OpeningCard o on o.id = p.opening
            """;

    /** The name the team uses for an account. */
    record Named(UUID user, String name) {}

    Placement save(Placement placement);

    void flush();

    Optional<Placement> findById(PlacementId id);

    Optional<Placement> findByMatch(MatchId match);

    @EntityGraph(attributePaths = "steps")
    @Query("select p from Placement p where p.id = :id")
    Optional<Placement> whole(PlacementId id);

    @Query("""
            select p from Placement p where p.site = :site and p.id <> :self and p.status in :bound
                and p.period.firstDay < :#{#span.endsBefore()} and p.period.endsBefore > :#{#span.firstDay()}""")
    List<Placement> atSite(SiteId site, PlacementId self, Collection<PlacementStatus> bound, Period span);

    @Query("""
            select p from Placement p where p.hostTutor = :tutor and p.id <> :self and p.status in :bound
                and p.period.firstDay < :#{#span.endsBefore()} and p.period.endsBefore > :#{#span.firstDay()}""")
    List<Placement> ofHostTutor(UserId tutor, PlacementId self, Collection<PlacementStatus> bound, Period span);

    @Query("""
            select p from Placement p where p.promoterTutor = :tutor and p.id <> :self and p.status in :bound
                and p.period.firstDay < :#{#span.endsBefore()} and p.period.endsBefore > :#{#span.firstDay()}""")
    List<Placement> ofPromoterTutor(UserId tutor, PlacementId self, Collection<PlacementStatus> bound, Period span);

    @Query("""
            select p from Placement p where p.boundCandidate = :candidate and p.id <> :self
                and p.period.firstDay < :#{#span.endsBefore()} and p.period.endsBefore > :#{#span.firstDay()}""")
    List<Placement> ofPerson(CandidateId candidate, PlacementId self, Period span);

    /** The needs of the person's internships at this host that began before this day. */
    @Query("""
            select p.opening from Placement p
            where p.organisation = :host and p.candidate = :candidate and p.id <> :self and p.status in :begun
                and p.period.firstDay < :before""")
    List<OpeningId> earlierAt(
            OrganisationId host,
            CandidateId candidate,
            PlacementId self,
            Collection<PlacementStatus> begun,
            LocalDate before);

    @Query(ROW + " where p.id = :id")
    Optional<PlacementRow> row(PlacementId id);

    @Query(ROW + " where p.status in :statuses order by p.period.firstDay, p.id")
    List<PlacementRow> rows(Collection<PlacementStatus> statuses, Pageable page);

    @Query("select count(p) from Placement p where p.status in :statuses")
    int count(Collection<PlacementStatus> statuses);

    @Query(ROW + " where p.candidate = :candidate order by p.period.firstDay desc, p.id")
    List<PlacementRow> of(CandidateId candidate);

    @Query(ROW + """
             where p.status in :bound and ca.status in (it.florwork.candidate.CandidateStatus.WAITING,
                it.florwork.candidate.CandidateStatus.WITHDRAWN, it.florwork.candidate.CandidateStatus.LEFT) and""" + Whose.FOLLOWED_CA + "order by ca.statusSince, p.id")
    List<PlacementRow> ofPeopleAway(Collection<PlacementStatus> bound, Whose whose, Limit limit);

    @Query(ROW + " where p.organisation = :organisation order by p.period.firstDay desc, p.id")
    List<PlacementRow> of(OrganisationId organisation);

    @Query(ROW + " where ca.caseManager = :caseManager and p.id = :id")
    Optional<PlacementRow> ofCaseManager(UserId caseManager, PlacementId id);

    @Query("""
            select p from Placement p
            where p.status = it.florwork.placement.PlacementStatus.READY and p.period.firstDay < :day order by p.id""")
    List<Placement> readySince(LocalDate day);

    @Query(INTERNSHIP + " where p.organisation = :organisation order by p.period.firstDay desc, p.id")
    List<InternshipRow> internshipsAt(OrganisationId organisation, Pageable page);

    @Query(INTERNSHIP + " where p.organisation = :organisation and p.id = :id")
    Optional<InternshipRow> internshipAt(OrganisationId organisation, PlacementId id);

    @Query(INTERNSHIP + " where p.hostTutor = :tutor and p.status in :statuses order by p.period.firstDay desc, p.id")
    List<InternshipRow> internshipsOfTutor(UserId tutor, Collection<PlacementStatus> statuses, Pageable page);

    @Query(INTERNSHIP + " where p.hostTutor = :tutor and p.status in :statuses and p.id = :id")
    Optional<InternshipRow> internshipOfTutor(UserId tutor, Collection<PlacementStatus> statuses, PlacementId id);

    @Query(INTERNSHIP + """
             where p.candidate in :people and p.status in :statuses order by p.period.firstDay desc, p.id""")
    List<InternshipRow> internshipsOf(
            Collection<CandidateId> people, Collection<PlacementStatus> statuses, Pageable page);

    @Query(INTERNSHIP + " where p.candidate in :people and p.status in :statuses and p.id = :id")
    Optional<InternshipRow> internshipOf(
            Collection<CandidateId> people, Collection<PlacementStatus> statuses, PlacementId id);

    @Query(INTERNSHIP + " where ca.user = :user order by p.period.firstDay desc, p.id")
    List<InternshipRow> ownInternships(UserId user, Pageable page);

    @Query(INTERNSHIP + " where ca.user = :user and p.id = :id")
    Optional<InternshipRow> ownInternship(UserId user, PlacementId id);

    @Query(INTERNSHIP + " where ca.caseManager = :caseManager order by p.period.firstDay desc, p.id")
    List<InternshipRow> internshipsFollowed(UserId caseManager, Pageable page);

    @Query(INTERNSHIP + " where ca.caseManager = :caseManager and p.id = :id")
    Optional<InternshipRow> internshipFollowed(UserId caseManager, PlacementId id);

    @Query(INTERNSHIP + " order by p.period.firstDay desc, p.id")
    List<InternshipRow> internships(Pageable page);

    @Query(INTERNSHIP + " where p.id = :id")
    Optional<InternshipRow> internship(PlacementId id);

    @Query("""
            select new it.florwork.placement.domain.PlacementRepository$Named(a.id.value, a.displayName)
            from AccountCard a where a.id.value in :users""")
    List<Named> accounts(Collection<UUID> users);
}
