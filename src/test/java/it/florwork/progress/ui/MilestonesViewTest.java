package it.florwork.progress.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.progress.MilestoneAnswer;
import it.florwork.progress.Milestones;
import it.florwork.progress.VisitState;
import it.florwork.progress.Visits;
import it.florwork.progress.Week;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = {MilestonesView.class, WeekView.class, GroupBoardView.class})
@As("operator")
@UseCase({"UC-101", "UC-103"})
class MilestonesViewTest extends SpringBrowserlessTest {
    private static final LocalDate DAY_THREE = LocalDate.of(2026, 11, 4);
    private static final Period HALF_YEAR = Period.of(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 4, 30));

    @Autowired
    Milestones milestones;

    @Autowired
    Visits visits;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Internship internship;

    @BeforeEach
    void itIsTheThirdDay() {
        attendance.on(DAY_THREE);
        internship = attendance.placement(HALF_YEAR);
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void aTutorAnswersFourQuestionsFromTheListOfTheWeek() {
        signIn(internship.tutor());
        navigate(WeekView.class);
        assertThat(page()).contains("Da chiedere", "Primi giorni");
        open();
        test(find(Button.class).withText("Salva le risposte").single()).click();
        assertThat(questions()).hasSize(4).allMatch(RadioButtonGroup::isInvalid);
        questions().forEach(MilestonesViewTest::answer);
        test(find(Button.class).withText("Salva le risposte").single()).click();
        assertThat(questions()).isEmpty();
        assertThat(page()).contains("Ha scarpe, guanti e le altre protezioni?", "In parte", "Deve ancora venire");
        navigate(WeekView.class);
        assertThat(page()).doesNotContain("Da chiedere");
    }

    @Test
    void anOperatorPlansAVisit() {
        signIn(accounts.fresh(Role.OPERATOR));
        open();
        find(DatePicker.class).single().setValue(DAY_THREE.plusDays(3));
        test(find(Button.class).withText("Metti in calendario").single()).click();
        assertThat(page()).contains("Prevista");
        test(find(Button.class).withText("Non si fa").single()).click();
        assertThat(ActAs.call(internship.tutor(), () -> visits.of(internship.id(), 5)))
                .singleElement()
                .satisfies(visit -> assertThat(visit.state()).isEqualTo(VisitState.CANCELLED));
    }

    @Test
    void theCaseManagerReadsAndIsAskedNothing() {
        signIn(internship.caseManager());
        open();
        assertThat(page()).contains("Non chiesta");
        assertThat(questions()).isEmpty();
    }

    @Test
    void aPathTutorSeesTheGroupAtAGlance() {
        var group = attendance.jolly(HALF_YEAR, 2);
        signIn(group.tutor());
        navigate(
                GroupBoardView.class,
                Map.of(
                        "group",
                        group.id().toString(),
                        "week",
                        Week.of(DAY_THREE).code()));
        assertThat(page()).contains("Prova P.", "Senza scheda", "0:00 ore su 20:00", "Nessuno ha scritto");
        assertThat(page()).doesNotContain("faccine");
    }

    @SuppressWarnings("unchecked")
    private static void answer(RadioButtonGroup<?> question) {
        ((RadioButtonGroup<MilestoneAnswer>) question).setValue(MilestoneAnswer.PARTLY);
    }

    @SuppressWarnings("rawtypes")
    private List<RadioButtonGroup> questions() {
        return find(RadioButtonGroup.class).all();
    }

    private void open() {
        navigate(MilestonesView.class, Map.of("engagement", internship.id().toString()));
    }

    private static void signIn(Viewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
