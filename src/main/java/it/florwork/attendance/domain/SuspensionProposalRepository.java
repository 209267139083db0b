package it.florwork.attendance.domain;

import it.florwork.attendance.SuspensionProposalRow;
import it.florwork.candidate.Whose;
import it.florwork.shared.EngagementId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface SuspensionProposalRepository extends Repository<SuspensionProposal, UUID> {
    String ROW = """
            select new it.florwork.attendance.SuspensionProposalRow(
                p.id, p.engagement, e.candidate, c.codeName, p.reason, p.firstDay, p.lastDay)
            from SuspensionProposal p join EngagementCard e on e.id = p.engagement join CandidateCard c on c.id = e.candidate
            where p.suspended is null
            """;

    SuspensionProposal save(SuspensionProposal proposal);

    Optional<SuspensionProposal> findById(UUID id);

    @Query("select p from SuspensionProposal p where p.engagement in :engagements")
    List<SuspensionProposal> of(Collection<EngagementId> engagements);

    @Query(ROW + " and" + Whose.FOLLOWED + "order by p.foundAt, p.id")
    List<SuspensionProposalRow> open(Whose whose, Limit limit);

    @Query(ROW + " and p.engagement = :engagement order by p.foundAt, p.id")
    List<SuspensionProposalRow> openOf(EngagementId engagement);
}
