package it.florwork.placement.domain;

import it.florwork.placement.PlacementId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface PlacementFactRepository extends Repository<PlacementFact, UUID> {
    PlacementFact save(PlacementFact fact);

    List<PlacementFact> findByPlacementOrderByRecordedAt(PlacementId placement);
}
