package it.florwork.access.http;

import it.florwork.access.ActAs;
import it.florwork.access.Invitations;
import it.florwork.access.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Lets the first administrator into an empty external database: a one-time link, written to the log at start until
 * somebody has used it. Each start makes a new one; the earlier ones no longer work.
 */
@Component
@ConditionalOnProperty("spring.datasource.url")
class FirstAdministrator implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Invitations invitations;

    FirstAdministrator(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ActAs.call(Viewer.system("first-administrator"), invitations::forTheFirstAdministrator)
                .ifPresent(link -> LOG.info(
                        "No administrator yet. Open this one-time link on the portal's address, before {}: {}",
                        link.expiresAt(),
                        link.path()));
    }
}
