package it.florwork.shell;

import it.florwork.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where those begin whose first screen belongs to a module above this one. */
@Configuration(proxyBeanMethods = false)
class OfficeHomes {
    @Bean
    RoleHome administratorsHome() {
        return new RoleHome(Role.ADMINISTRATOR, "memberships");
    }

    @Bean
    RoleHome dataProtectionOfficersHome() {
        return new RoleHome(Role.DPO, "access-log");
    }
}
