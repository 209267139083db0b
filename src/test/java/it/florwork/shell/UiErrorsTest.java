package it.florwork.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.As;
import it.florwork.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@ViewPackages(packages = "it.florwork.shell")
@As("operator")
class UiErrorsTest extends SpringBrowserlessTest {
    @Autowired
    private UiErrors errors;

    @Test
    void saysWhatIsWrongAndHowToMendIt() {
        assertThat(saidOf(new RuleViolation("shared.error.slotsOverlap"))).contains("Accorciane uno");
        assertThat(saidOf(new OptimisticLockingFailureException("stale"))).contains("prima di te");
        assertThat(saidOf(new CannotAcquireLockException("deadlock"))).contains("salva di nuovo");
        assertThat(saidOf(new AccessDeniedException("no"))).contains("compiti del tuo ruolo");
        assertThat(saidOf(new NotFound("need 7"))).contains("non è tra le tue");
    }

    @Test
    void findsTheReasonBehindAWrapper() {
        assertThat(saidOf(new IllegalStateException(new RuleViolation("shared.error.slotsOverlap"))))
                .contains("Accorciane uno");
    }

    @Test
    void givesWhatNobodyForesawANumberAndNoDetail() {
        assertThat(saidOf(new IllegalStateException("secret detail")))
                .containsPattern("numero [0-9A-F]{8}")
                .doesNotContain("secret");
    }

    @Test
    void showsAMessageThatStays() {
        errors.error(new ErrorEvent(new RuleViolation("shared.error.slotsOverlap")));
        assertThat($(Notification.class).single().getDuration()).isZero();
    }

    private static String saidOf(Throwable failure) {
        return UiErrors.words(failure, UI.getCurrent());
    }
}
