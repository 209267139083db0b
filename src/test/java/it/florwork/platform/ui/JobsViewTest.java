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

@PortalTest
@ViewPackages(classes = JobsView.class)
@As("admin")
class JobsViewTest extends SpringBrowserlessTest {
    @Autowired
    NightlyJobs jobs;

    @Autowired
    Clock clock;

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
    void oneQueryReadsThePage() {
        assertThat(Statements.during(() -> navigate(JobsView.class))).hasSize(1);
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
