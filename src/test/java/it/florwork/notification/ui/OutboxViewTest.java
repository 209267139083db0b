package it.florwork.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import it.florwork.notification.NoticeKind;
import it.florwork.notification.domain.OutboxTable;
import it.florwork.notification.domain.Waiting;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@ViewPackages(classes = OutboxView.class)
@As("admin")
@UseCase("UC-99")
class OutboxViewTest extends SpringBrowserlessTest {
    @Autowired
    OutboxTable messages;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @BeforeEach
    @AfterEach
    void anEmptyOutbox() {
        database.sql("delete from outbox_message").update();
    }

    private void failed(int times) {
        var now = clock.instant();
        for (int i = 0; i < times; i++) {
            messages.add(
                    accounts.named("tutor1").user(),
                    "MAIL",
                    null,
                    new Waiting(Map.of(NoticeKind.MONTH_TO_SIGN, 1)),
                    now);
            messages.gaveUp(
                    messages.take(List.of("MAIL"), now, now.plusSeconds(60)).orElseThrow(), "SMTP_550", now);
        }
    }

    private int inState(String state) {
        return database.sql("select count(*) from outbox_message where state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }

    @Test
    void whereEverythingArrivedNothingIsToDo() {
        navigate(OutboxView.class);
        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(find(Button.class).withText("Manda di nuovo").all()).isEmpty();
    }

    @Test
    void whatDidNotArriveIsSentAgainOneByOneOrAllAtOnce() {
        failed(3);
        navigate(OutboxView.class);
        assertThat(find(WorkRow.class).all()).hasSize(3);
        test(find(Button.class).withText("Manda di nuovo").all().getFirst()).click();
        assertThat(find(WorkRow.class).all()).hasSize(2);
        assertThat(inState("WAITING")).isEqualTo(1);
        test(find(Button.class).withText("Manda di nuovo tutto").single()).click();
        assertThat(find(WorkRow.class).all()).isEmpty();
        assertThat(inState("WAITING")).isEqualTo(3);
    }

    @Test
    void thePageIsReadInThreeStatementsHoweverMuchFailed() {
        failed(35);
        assertThat(Statements.queriesDuring(() -> navigate(OutboxView.class))).hasSizeLessThanOrEqualTo(3);
        assertThat(find(WorkRow.class).all()).hasSize(30);
    }
}
