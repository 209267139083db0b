package it.florwork.placement.domain;

import it.florwork.placement.PlacementId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface PlacementAmendmentRepository extends Repository<PlacementAmendment, UUID> {
    PlacementAmendment save(PlacementAmendment amendment);

    @Query("select a from PlacementAmendment a where a.placement in :placements order by a.placement, a.recordedAt")
    List<PlacementAmendment> of(Collection<PlacementId> placements);
}
