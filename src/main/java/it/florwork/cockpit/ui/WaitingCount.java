package it.florwork.cockpit.ui;

import it.florwork.access.Role;
import it.florwork.cockpit.Cockpit;
import it.florwork.shell.SectionCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How many things wait for the operator, beside the section's name. */
@Configuration(proxyBeanMethods = false)
class WaitingCount {
    @Bean
    SectionCount waitingCountInMenu(Cockpit cockpit) {
        return new SectionCount(
                Role.OPERATOR, "today", () -> cockpit.today().items().size());
    }
}
