package it.florwork.attendance.domain;

import it.florwork.access.OrganisationId;
import it.florwork.candidate.CandidateCard;
import it.florwork.candidate.CandidateId;
import it.florwork.company.CompanyCard;
import it.florwork.shared.EngagementId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The names that stand on a register's sheet. */
public interface RegisterNamesRepository extends Repository<MonthSignature, UUID> {
    @Query("select c from CandidateCard c where c.id in :candidates")
    List<CandidateCard> cards(Collection<CandidateId> candidates);

    @Query("select o from CompanyCard o where o.id = :organisation")
    Optional<CompanyCard> organisation(OrganisationId organisation);

    @Query("select o from CompanyCard o where o.kind = it.florwork.company.OrganisationKind.PROMOTER order by o.name")
    List<CompanyCard> promoters();

    /** The tutor who signed a month. */
    @Query("""
            select a.displayName from MonthSignature s join AccountCard a on a.id = s.signedBy
            where s.engagement = :engagement and s.monthStart = :month and s.edition = :edition
            and s.side = it.florwork.attendance.Side.TUTOR and s.voidedAt is null and s.paperId is null""")
    Optional<String> signer(EngagementId engagement, LocalDate month, int edition);
}
