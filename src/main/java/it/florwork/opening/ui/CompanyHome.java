package it.florwork.opening.ui;

import it.florwork.access.Role;
import it.florwork.shell.RoleHome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A company contact begins with what the company needs. */
@Configuration(proxyBeanMethods = false)
class CompanyHome {
    @Bean
    RoleHome companyContactsHome() {
        return new RoleHome(Role.COMPANY_CONTACT, "my-needs");
    }
}
