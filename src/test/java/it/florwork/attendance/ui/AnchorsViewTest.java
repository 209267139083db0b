package it.florwork.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.attendance.AnchorRow;
import it.florwork.attendance.Seals;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(classes = AnchorsView.class)
@As("evaluator")
@UseCase("UC-08")
class AnchorsViewTest extends SpringBrowserlessTest {
    @Autowired
    Seals seals;

    @Autowired
    Clock clock;

    @BeforeEach
    void aNightHasPassed() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
        var yesterday = LocalDate.now(clock).minusDays(1);
        ActAs.run(Viewer.system("test"), () -> seals.anchor(yesterday));
    }

    @Test
    void theEvaluatorKeepsTheDigestOfEachNight() {
        assertThat(Statements.queriesDuring(() -> navigate(AnchorsView.class))).hasSize(1);
        assertThat(find(H1.class).single().getText()).isEqualTo("Ancore della notte");
        var night = seals.anchors(1).getFirst();
        assertThat(find(WorkRow.class).all().getFirst().getElement().getTextRecursively())
                .contains(night.digest());
        assertThat(find(com.vaadin.flow.component.html.Anchor.class).all())
                .extracting(link -> link.getElement().getTextRecursively())
                .contains("Scarica come testo");
    }

    @Test
    @As("dpo")
    void theOfficerProvesAllChainsOnDemand() {
        navigate(AnchorsView.class);
        test(find(Button.class).withText("Verifica adesso").single()).click();
        assertThat(find(Div.class).all())
                .extracting(Div::getText)
                .anyMatch(text -> text.matches("[0-9.]+ catene, [0-9.]+ sigilli, [0-9.]+ ancore ricalcolate\\."));
        assertThat(find(WorkRow.class).all()).isNotEmpty();
    }

    @Test
    void theTextIsOneNightALineTheEarliestFirst() {
        var first = new AnchorRow(LocalDate.of(2026, 11, 1), 2, 5, 0, "aa", Instant.EPOCH);
        var second = new AnchorRow(LocalDate.of(2026, 11, 2), 3, 6, 1, "bb", Instant.EPOCH);
        assertThat(AnchorsView.text(List.of(second, first))).isEqualTo("2026-11-01 aa 2 5 0\n2026-11-02 bb 3 6 1\n");
    }
}
