package it.florwork.candidate.ui;

import it.florwork.access.Role;
import it.florwork.candidate.People;
import it.florwork.candidate.PeopleFilter;
import it.florwork.shell.SectionCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many people are known, beside the section's name. */
@Configuration(proxyBeanMethods = false)
class PeopleCount {
    @Bean
    SectionCount peopleCountInMenu(People people) {
        return new SectionCount(Role.OPERATOR, "people", () -> people.count(PeopleFilter.EVERYBODY));
    }
}
