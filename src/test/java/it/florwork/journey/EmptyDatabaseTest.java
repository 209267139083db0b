package it.florwork.journey;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.FlorworkApplication;
import it.florwork.shared.PortalClock;
import it.florwork.shell.Translations;
import it.florwork.testing.BrowserTest;
import it.florwork.testing.FreshSchema;
import it.florwork.testing.Window;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * The whole story in Italian, in a portal that has just been installed: nobody is there but whoever reads the first
 * administrator's link in the log. Company, tutor and trainee have phones, the team sits at desks.
 */
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class EmptyDatabaseTest {
    private static final Pattern FIRST_LINK = Pattern.compile("No administrator yet\\..*: (/invito/\\S+)");

    @Autowired
    JdbcConnectionDetails server;

    @Test
    void fromTheFirstLinkToAVerifiedMonth(CapturedOutput log, @TempDir Path folder) {
        try (var schema = new FreshSchema(server);
                var portal = new SpringApplicationBuilder(FlorworkApplication.class)
                        .run(
                                "--server.port=0",
                                "--spring.datasource.url=" + schema.details().getJdbcUrl(),
                                "--spring.datasource.username="
                                        + schema.details().getUsername(),
                                "--spring.datasource.password="
                                        + schema.details().getPassword(),
                                "--florwork.secrets.dir=" + folder.resolve("secrets"))) {
            int port = portal.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var link = FIRST_LINK.matcher(log.getOut());
            assertThat(link.find())
                    .as("the first administrator's link in the log")
                    .isTrue();

            var devices = new Spine.Devices() {
                @Override
                public Window outside(String locale) {
                    return Window.phone(port, locale);
                }

                @Override
                public Window office(String locale) {
                    return Window.desktop(port, locale);
                }
            };
            var clock = portal.getBean(PortalClock.class);
            var texts = portal.getBean(Translations.class);
            try (var story = new Spine(port, clock, texts, Locale.ITALIAN, devices, "it")) {
                story.accept(link.group(1));
                story.inviteSecondAdministrator("admin", "admin2");
                story.play("admin", "admin2");
            }
        }
    }
}
