package it.florwork;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import it.florwork.shared.PortalClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

@SpringBootApplication
@Modulithic(systemName = "FlorWork")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/portal.css")
public class FlorworkApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(FlorworkApplication.class, args);
    }

    @Bean
    PortalClock clock() {
        return new PortalClock();
    }
}
