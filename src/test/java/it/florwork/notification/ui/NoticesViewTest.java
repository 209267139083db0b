package it.florwork.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import it.florwork.access.CurrentViewer;
import it.florwork.notification.NoticeKind;
import it.florwork.notification.domain.Addressee;
import it.florwork.notification.domain.Notice;
import it.florwork.notification.domain.NoticeTable;
import it.florwork.shared.Ids;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.UseCase;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@ViewPackages(classes = NoticesView.class)
@As("evaluator")
@UseCase("UC-97")
class NoticesViewTest extends SpringBrowserlessTest {
    @Autowired
    NoticeTable notices;

    @Autowired
    CurrentViewer viewer;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private void told(int times) {
        var me = viewer.get();
        database.sql("delete from notice where recipient_id = ?")
                .param(me.user().toString())
                .update();
        for (int i = 0; i < times; i++) {
            notices.add(
                    new Notice(
                            new Addressee(me.user(), me.role()),
                            NoticeKind.MONTH_VERIFIED,
                            Ids.next().toString(),
                            "2026-10",
                            "notices"),
                    clock.instant());
        }
    }

    @Test
    void aReaderSeesTheNewestThirtyAndMarksAllRead() {
        told(31);
        navigate(NoticesView.class);
        assertThat(find(WorkRow.class).all()).hasSize(30);
        test(find(Button.class).withText("Avvisi precedenti").single()).click();
        assertThat(find(WorkRow.class).all()).hasSize(31);
        test(find(Button.class).withText("Ho letto tutto").single()).click();
        assertThat(find(Button.class).withText("Ho letto tutto").all()).isEmpty();
    }

    @Test
    void openingANoticeLeadsOnAndLeavesItRead() {
        told(1);
        navigate(NoticesView.class);
        test(find(Button.class).withText("Il tuo mese è stato verificato").single())
                .click();
        assertThat(database.sql("select count(*) from notice where recipient_id = ? and unread = 1")
                        .param(viewer.get().user().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void threeStatementsReadThePageHoweverLong() {
        told(0);
        assertThat(Statements.during(() -> navigate(NoticesView.class))).hasSize(2);
        assertThat(find(EmptyState.class).all()).hasSize(1);
        told(40);
        assertThat(Statements.during(() -> navigate(NoticesView.class))).hasSizeLessThanOrEqualTo(3);
    }
}
