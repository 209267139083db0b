package it.florwork.matching.domain;

import it.florwork.access.OrganisationId;
import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateStatus;
import it.florwork.candidate.ChoiceId;
import it.florwork.candidate.Whose;
import it.florwork.matching.MatchId;
import it.florwork.matching.MatchRow;
import it.florwork.matching.MatchStatus;
import it.florwork.matching.MyProposal;
import it.florwork.matching.PresentedRow;
import it.florwork.opening.OpeningId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface MatchRepository extends Repository<Match, MatchId> {
    String ROW = """
            select new it.florwork.matching.MatchRow(m.id, m.opening, o.title, o.organisation, co.name, m.candidate,
                ca.codeName, m.regime, m.status, m.statusSince, m.needChanged)
            from Match m join OpeningCard o on o.id = m.opening join CompanyCard co on co.id = o.organisation
                join CandidateCard ca on ca.id = m.candidate
            """;

    /** The name the team uses for an account. */
    record Named(UUID user, String name) {}

    Match save(Match match);

    void flush();

    Optional<Match> findById(MatchId id);

    Optional<Match> findByPresentationCode(UUID code);

    @EntityGraph(attributePaths = "steps")
    @Query("select m from Match m where m.id = :id")
    Optional<Match> whole(MatchId id);

    @Query("select ca.status from CandidateCard ca where ca.id = :candidate")
    Optional<CandidateStatus> statusOf(CandidateId candidate);

    @Query("select m.opening from Match m where m.id = :id")
    Optional<OpeningId> openingOf(MatchId id);

    @Query("""
            select m.id from Match m join CandidateCard ca on ca.id = m.candidate
            where m.id = :id and ca.user = :user""")
    Optional<MatchId> ofPerson(MatchId id, UserId user);

    @Query("""
            select m.id from Match m join CandidateCard ca on ca.id = m.candidate
            where m.id = :id and ca.caseManager = :user""")
    Optional<MatchId> ofCaseManager(MatchId id, UserId user);

    @Query("""
            select count(m) from Match m join CandidateCard ca on ca.id = m.candidate
            where m.opening = :opening and ca.user = :user""")
    int countOfPerson(OpeningId opening, UserId user);

    @Query("""
            select count(m) from Match m join CandidateCard ca on ca.id = m.candidate
            where m.opening = :opening and ca.caseManager = :user""")
    int countOfCaseManager(OpeningId opening, UserId user);

    @Query("""
            select m.id from Match m join OpeningCard o on o.id = m.opening
            where m.presentationCode = :code and o.organisation = :company""")
    Optional<MatchId> shownTo(UUID code, OrganisationId company);

    List<Match> findByOpeningAndStatusIn(OpeningId opening, Collection<MatchStatus> statuses);

    List<Match> findByCandidateAndStatusIn(CandidateId candidate, Collection<MatchStatus> statuses);

    List<Match> findByChoice(ChoiceId choice);

    int countByOpeningAndStatusIn(OpeningId opening, Collection<MatchStatus> statuses);

    @Query("""
            select m.candidate from Match m
            where m.status in (it.florwork.matching.MatchStatus.APPROVED, it.florwork.matching.MatchStatus.CONVERTED)
                and not m.placementOver""")
    List<CandidateId> boundPeople();

    @Query(ROW + " where m.id = :id")
    Optional<MatchRow> row(MatchId id);

    @Query(ROW + " where m.status in :statuses and" + Whose.FOLLOWED_CA + "order by m.statusSince, m.id")
    List<MatchRow> rows(Collection<MatchStatus> statuses, Whose whose, Pageable page);

    @Query("select count(m) from Match m join CandidateCard ca on ca.id = m.candidate where m.status in :statuses and"
            + Whose.FOLLOWED_CA)
    int count(Collection<MatchStatus> statuses, Whose whose);

    @Query(ROW + " where m.opening = :opening order by m.statusSince desc, m.id")
    List<MatchRow> rowsOf(OpeningId opening);

    @Query(ROW + " where m.candidate = :candidate order by m.statusSince desc, m.id")
    List<MatchRow> rowsOf(CandidateId candidate);

    @Query(ROW + " where ca.caseManager = :user and m.status in :statuses order by m.statusSince, m.id")
    List<MatchRow> rowsOfCaseManager(UserId user, Collection<MatchStatus> statuses);

    @Query("""
            select new it.florwork.matching.MyProposal(m.id, o.title, co.name, s.address, s.municipality, o.timetable,
                o.startFrom, o.months, m.regime, m.status, m.choiceLive)
            from Match m join OpeningCard o on o.id = m.opening join CompanyCard co on co.id = o.organisation
                join SiteCard s on s.id = o.site join CandidateCard ca on ca.id = m.candidate
            where ca.user = :user and (m.choice is not null
                or m.status = it.florwork.matching.MatchStatus.CANDIDATE_NO
                or m.status = it.florwork.matching.MatchStatus.CASE_MANAGER_OK
                or (m.status = it.florwork.matching.MatchStatus.SELECTED and m.regime = it.florwork.rules.Regime.TE))
            order by m.statusSince desc, m.id""")
    List<MyProposal> askedOf(UserId user);

    @Query("""
            select new it.florwork.matching.PresentedRow(m.presentationCode, o.title, m.status, m.statusSince)
            from Match m join OpeningCard o on o.id = m.opening
            where o.organisation = :company and m.presentationCode is not null and m.status in :statuses
            order by m.statusSince, m.id""")
    List<PresentedRow> presentedTo(OrganisationId company, Collection<MatchStatus> statuses);

    /** Which of these people have come so far with this company. */
    @Query("""
            select m.candidate from Match m join OpeningCard o on o.id = m.opening
            where o.organisation = :company and m.candidate in :people and m.status in :met""")
    List<CandidateId> metBy(OrganisationId company, Collection<CandidateId> people, Collection<MatchStatus> met);

    @Query("""
            select new it.florwork.matching.domain.MatchRepository$Named(a.id.value, a.displayName)
            from AccountCard a where a.id.value in :users""")
    List<Named> accounts(Collection<UUID> users);
}
