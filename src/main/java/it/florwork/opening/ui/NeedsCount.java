package it.florwork.opening.ui;

import it.florwork.access.Role;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningStatus;
import it.florwork.shell.SectionCount;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many needs are to check or open, beside the section's name. */
@Configuration(proxyBeanMethods = false)
class NeedsCount {
    private static final Set<OpeningStatus> LIVELY =
            EnumSet.of(OpeningStatus.SENT, OpeningStatus.PUBLISHED, OpeningStatus.MATCHING);

    @Bean
    SectionCount needsCountInMenu(OpeningCatalogue openings) {
        return new SectionCount(Role.OPERATOR, "needs", () -> openings.count(LIVELY, ""));
    }
}
