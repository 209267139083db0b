package it.florwork.placement.ui;

import it.florwork.access.Role;
import it.florwork.placement.PlacementCatalogue;
import it.florwork.shell.SectionCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many internships are prepared or going on, beside the section's name. */
@Configuration(proxyBeanMethods = false)
class PlacementsCount {
    @Bean
    SectionCount placementsCountInMenu(PlacementCatalogue placements) {
        return new SectionCount(
                Role.OPERATOR, "placements", () -> placements.count(PlacementListView.Shown.OPEN.statuses()));
    }
}
