package it.florwork.cockpit;

import it.florwork.candidate.Whose;
import it.florwork.placement.PlacementCatalogue;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Internships that go on although the person waits or has withdrawn: nothing ends them but somebody's decision. */
@Component
class PlacementsWork implements WorkSource {
    private final PlacementCatalogue placements;

    PlacementsWork(PlacementCatalogue placements) {
        this.placements = placements;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        return placements.ofPeopleAway(whose, most).stream()
                .map(row -> new WorkItem(
                        WorkKind.PLACEMENT_OF_SOMEBODY_AWAY,
                        row.codeName(),
                        List.of(row.organisationName(), row.title()),
                        today,
                        "placements/" + row.id(),
                        row.candidate()))
                .toList();
    }
}
