package it.florwork.matching.ui;

import it.florwork.access.Role;
import it.florwork.candidate.Whose;
import it.florwork.matching.MatchCatalogue;
import it.florwork.shell.SectionCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many matches wait for the team, beside the section's name. */
@Configuration(proxyBeanMethods = false)
class MatchesCount {
    @Bean
    SectionCount matchesCountInMenu(MatchCatalogue matches) {
        return new SectionCount(
                Role.OPERATOR, "matches", () -> matches.count(MatchListView.Shown.OURS.statuses(), Whose.EVERYBODY));
    }
}
