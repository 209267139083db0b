package it.florwork.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import it.florwork.platform.NightlyJobs;
import it.florwork.shared.ui.Formats;
import it.florwork.testing.As;
import it.florwork.testing.GivenJob;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@ViewPackages(classes = JobsView.class)
@As("admin")
class JobsViewTest extends SpringBrowserlessTest {
    @Autowired
    NightlyJobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient database;

    @Test
    void theAdministratorSeesHowEachJobWentLast() {
        jobs.catchUp();
        navigate(JobsView.class);
        var grid = test(find(Grid.class).single());
        int row = rowOf(GivenJob.NAME);
        assertThat(grid.getCellText(row, 1))
                .isEqualTo(Formats.current().date(LocalDate.now(clock).minusDays(1)));
        assertThat(grid.getCellComponent(row, 4).getElement().getTextRecursively())
                .isEqualTo(UI.getCurrent().getTranslation("platform.jobs.outcome.DONE"));
    }

    @Test
    void theAdministratorSeesWhichListenersFailedAndHowOften() {
        navigate(JobsView.class);
        assertThat(text()).doesNotContain("ProvaListener");
        for (int number = 1; number <= 2; number++) {
            database.sql("""
                            insert into EVENT_PUBLICATION (id, listener_id, event_type, serialized_event, publication_date,
                                status, completion_attempts, last_resubmission_date)
                            values (uuid(), 'it.florwork.prova.ProvaListener.on(it.florwork.prova.Something)', 'x', '{}',
                                now(), 'FAILED', 9, now())""").update();
        }
        try {
            navigate(JobsView.class);
            assertThat(text()).contains("ProvaListener.on").doesNotContain("it.florwork.prova");
        } finally {
            database.sql("delete from EVENT_PUBLICATION where event_type = 'x'").update();
        }
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void twoQueriesReadThePage() {
        assertThat(Statements.during(() -> navigate(JobsView.class))).hasSize(2);
    }

    private int rowOf(String job) {
        var grid = test(find(Grid.class).single());
        for (int row = 0; row < grid.size(); row++) {
            if (grid.getCellComponent(row, 0).getElement().getTextRecursively().equals(job)) {
                return row;
            }
        }
        throw new AssertionError("no line for " + job);
    }
}
