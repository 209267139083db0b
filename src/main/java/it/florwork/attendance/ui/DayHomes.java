package it.florwork.attendance.ui;

import it.florwork.access.Role;
import it.florwork.shell.RoleHome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tutors and trainees begin with the day. */
@Configuration(proxyBeanMethods = false)
class DayHomes {
    @Bean
    RoleHome hostTutorsHome() {
        return new RoleHome(Role.HOST_TUTOR, "day");
    }

    @Bean
    RoleHome pathTutorsHome() {
        return new RoleHome(Role.PATH_TUTOR, "day");
    }

    @Bean
    RoleHome traineesHome() {
        return new RoleHome(Role.CANDIDATE, "my-day");
    }
}
