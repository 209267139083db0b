package it.florwork.placement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.attendance.Calendars;
import it.florwork.attendance.WeekCycle;
import it.florwork.placement.MakePlacement;
import it.florwork.placement.PlacementPlanning;
import it.florwork.placement.PlacementService;
import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.GivenMatches;
import it.florwork.testing.GivenPlacements;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = InternshipView.class)
@As("operator")
class InternshipViewTest extends SpringBrowserlessTest {
    @Autowired
    GivenPlacements given;

    @Autowired
    GivenMatches matches;

    @Autowired
    PlacementPlanning planning;

    @Autowired
    PlacementService placements;

    @Autowired
    Calendars calendars;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    private static void signIn(Viewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
    }

    private static String shown() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively()
                + String.join(
                        " ",
                        component.getChildren().map(InternshipViewTest::text).toList());
    }

    @Test
    @UseCase("UC-29")
    void theCompanyReadsByNameAndTheEvaluatorByCode() {
        var placement = given.active(Regime.TE);
        signIn(placement.match().company().contact());
        UI.getCurrent().navigate("internships");
        assertThat(find(WorkRow.class).all()).hasSize(1);
        UI.getCurrent().navigate("internships/" + placement.id());
        assertThat(find(H1.class).single().getText()).isEqualTo("Prova P.");
        assertThat(shown())
                .contains("In corso", "Tutor aziendale", "Mesi e registri", "Stampa")
                .doesNotContain("Gruppo per i limiti");
        signIn(accounts.fresh(Role.EVALUATOR));
        UI.getCurrent().navigate("internships/" + placement.id());
        assertThat(find(H1.class).single().getText()).startsWith("T-");
        assertThat(shown()).doesNotContain("Prova P.", "Tutor aziendale");
    }

    @Test
    @UseCase("UC-33")
    void aWeekThatChangedIsTold() {
        var placement = given.active(Regime.TE);
        var from = LocalDate.now(clock).plusMonths(2);
        signIn(placement.match().company().tutor());
        UI.getCurrent().navigate("internships/" + placement.id());
        assertThat(shown()).doesNotContain("Orario cambiato");
        ActAs.run(
                placement.match().operator(),
                () -> calendars.changeTimetable(
                        placement.id().engagement(),
                        from,
                        WeekCycle.every(WeeklyTimetable.daily(840, 960, DayOfWeek.TUESDAY))));
        signIn(placement.match().company().tutor());
        UI.getCurrent().navigate("internships");
        UI.getCurrent().navigate("internships/" + placement.id());
        assertThat(shown()).contains("Orario cambiato", "14:00");
    }

    @Test
    @UseCase("UC-26")
    void anOperatorChangesThePlanUnlessSomebodyWasFaster() {
        var placement = given.made(Regime.TE);
        var operator = placement.match().operator();
        signIn(operator);
        UI.getCurrent().navigate("placements/" + placement.id() + "/plan");
        var last = find(DatePicker.class).atIndex(2);
        var day = LocalDate.now(clock).plusMonths(3);
        last.setValue(LocalDate.now(clock).minusDays(1));
        save();
        assertThat(last.isInvalid()).isTrue();
        last.setValue(day);
        save();
        assertThat(ActAs.call(operator, () -> planning.revision(placement.id()))
                        .plan()
                        .period()
                        .lastDay())
                .isEqualTo(day);
        UI.getCurrent().navigate("placements/" + placement.id() + "/plan");
        var read = ActAs.call(operator, () -> planning.revision(placement.id()));
        ActAs.run(
                operator,
                () -> placements.revise(
                        placement.id(),
                        read.version(),
                        new MakePlacement(
                                read.match(),
                                read.plan().group(),
                                placement.period(),
                                read.plan().timetable(),
                                read.plan().hostTutor(),
                                read.plan().promoterTutor())));
        signIn(operator);
        find(DatePicker.class).atIndex(2).setValue(day.plusDays(1));
        assertThatThrownBy(this::save).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(find(DatePicker.class).atIndex(2).getValue()).isEqualTo(day.plusDays(1));
    }

    @Test
    @UseCase("UC-80")
    void aPlanThatWasNotSavedIsOfferedBack() {
        var match = matches.approved(Regime.TE);
        signIn(match.operator());
        UI.getCurrent().navigate("placements/from/" + match.id());
        var last = find(DatePicker.class).atIndex(2).getValue().minusDays(3);
        test(find(DatePicker.class).atIndex(2)).setValue(last);
        signIn(match.operator());
        UI.getCurrent().navigate("placements/from/" + match.id());
        assertThat(find(DatePicker.class).atIndex(2).getValue()).isNotEqualTo(last);
        test(find(Button.class).withText("Riprendi da lì").single()).click();
        assertThat(find(DatePicker.class).atIndex(2).getValue()).isEqualTo(last);
        test(find(Button.class).withText("Crea il tirocinio").single()).click();
        UI.getCurrent().navigate(UI.getCurrent().getActiveViewLocation().getPath() + "/plan");
        assertThat(find(DatePicker.class).atIndex(2).getValue()).isEqualTo(last);
        assertThat(find(Button.class).withText("Riprendi da lì").exists()).isFalse();
    }

    private void save() {
        test(find(Button.class).withText("Salva il piano").single()).click();
    }
}
