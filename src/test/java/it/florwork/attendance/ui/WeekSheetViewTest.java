package it.florwork.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayState;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Days;
import it.florwork.attendance.ReturnedPapers;
import it.florwork.attendance.Side;
import it.florwork.attendance.TimeSlot;
import it.florwork.attendance.WeekSheets;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.shared.ui.TimeInput;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Group;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@PortalTest
@ViewPackages(classes = WeekSheetView.class)
@As("operator")
@UseCase("UC-68")
class WeekSheetViewTest extends SpringBrowserlessTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final TimeSlot MORNING = GivenAttendance.MORNING;

    @Autowired
    WeekSheets weeks;

    @Autowired
    ReturnedPapers papers;

    @Autowired
    Days days;

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Viewer operator;
    private Group group;
    private Internship first;

    /** The week is over, without a word in the portal, and its sheet is back. */
    @BeforeEach
    void aWeekOnPaper() {
        given.on(MONDAY);
        operator = accounts.fresh(Role.OPERATOR);
        group = given.jolly(AUTUMN, 2);
        first = group.members().getFirst();
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void aWholeWeekIsCopiedInOneTapForBothWhoSigned() {
        open(returned());
        assertThat(page()).contains("Giornate del foglio firmato");
        buttons("Tutti i giorni come previsto").forEach(button -> test(button).click());
        click("Salva le giornate");
        for (var member : group.members()) {
            for (int later = 0; later < 5; later++) {
                var day = day(member, MONDAY.plusDays(later));
                assertThat(day.state()).isEqualTo(DayState.AGREED);
                assertThat(day.trainee()).singleElement().satisfies(word -> {
                    assertThat(word.slots()).containsExactly(MORNING);
                    assertThat(word.scribe()).isNotNull();
                });
                assertThat(day.tutor()).hasSize(1);
            }
        }
    }

    @Test
    void whatStandsInThePortalIsShownAndNotWrittenOver() {
        given.tutorSays(first, MONDAY, DayKind.UNEXCUSED);
        open(returned());
        assertThat(page()).contains("Nel portale: ");
        buttons("Tutti i giorni come previsto").forEach(button -> test(button).click());
        click("Salva le giornate");
        assertThat(day(first, MONDAY).tutor()).singleElement().satisfies(word -> {
            assertThat(word.kind()).isEqualTo(DayKind.UNEXCUSED);
            assertThat(word.scribe()).isNull();
        });
        assertThat(day(first, MONDAY).trainee()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void otherHoursAndWhoSignedAreCopiedAsTheyStandOnThePaper() {
        open(returned());
        ((CheckboxGroup<Side>) find(CheckboxGroup.class).single()).setValue(Set.of(Side.TUTOR));
        var says = (Select<SheetDayRow.Says>) find(Select.class).all().getFirst();
        says.setValue(SheetDayRow.Says.OTHER_HOURS);
        find(TimeInput.class).all().getLast().setValue(LocalTime.of(11, 0));
        click("Salva le giornate");
        var copied = group.members().stream()
                .map(member -> day(member, MONDAY))
                .filter(day -> day.counts() != null)
                .toList();
        assertThat(copied).singleElement().satisfies(day -> {
            assertThat(day.tutor().getFirst().kind()).isEqualTo(DayKind.PARTIAL);
            assertThat(day.tutor().getFirst().slots()).containsExactly(new TimeSlot(510, 660));
            assertThat(day.trainee()).as("the trainee did not sign").isEmpty();
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void nothingIsSavedWhileNobodySignedOrTheHoursCannotBeRead() {
        open(returned());
        var signed = (CheckboxGroup<Side>) find(CheckboxGroup.class).single();
        signed.setValue(Set.of());
        buttons("Tutti i giorni come previsto").forEach(button -> test(button).click());
        click("Salva le giornate");
        assertThat(signed.isInvalid()).isTrue();
        assertThat(day(first, MONDAY).counts()).isNull();
        signed.setValue(Set.of(Side.TUTOR));
        var says = (Select<SheetDayRow.Says>) find(Select.class).all().getFirst();
        says.setValue(SheetDayRow.Says.OTHER_HOURS);
        find(TimeInput.class).all().getLast().setValue(LocalTime.of(7, 0));
        click("Salva le giornate");
        assertThat(group.members()).allMatch(member -> day(member, MONDAY).counts() == null);
        assertThat(says.getValue()).as("what was chosen stays").isEqualTo(SheetDayRow.Says.OTHER_HOURS);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aDayThatIsRefusedSaysWhyAndTheOthersAreKept() {
        open(returned());
        var all = find(Select.class).all();
        ((Select<SheetDayRow.Says>) all.getFirst()).setValue(SheetDayRow.Says.OTHER_HOURS);
        find(TimeInput.class).all().getLast().setValue(LocalTime.of(21, 0));
        ((Select<SheetDayRow.Says>) all.get(1)).setValue(SheetDayRow.Says.AS_PLANNED);
        click("Salva le giornate");
        assertThat(page()).contains("8 ore");
        assertThat(group.members())
                .filteredOn(member -> day(member, MONDAY.plusDays(1)).counts() != null)
                .hasSize(1);
        assertThat(group.members()).allMatch(member -> day(member, MONDAY).counts() == null);
    }

    @Test
    void aLargeGroupTakesAsManyStatementsAsASmallOne() {
        var small = returned();
        group = given.jolly(AUTUMN, 8);
        given.on(MONDAY);
        var large = returned();
        open(small);
        var forTwo = Statements.queriesDuring(() -> open(large));
        UI.getCurrent().navigate("");
        assertThat(Statements.queriesDuring(() -> open(small))).hasSameSizeAs(forTwo);
    }

    /** Printed on Monday, signed, and back on Saturday. */
    private UUID returned() {
        var print = ActAs.call(group.tutor(), () -> weeks.print(MONDAY)).content();
        given.on(MONDAY.plusDays(5));
        return ActAs.call(operator, () -> {
            var sheet = papers.read(print).weeks().getFirst().id();
            weeks.returned(sheet, new ByteArrayInputStream(print));
            return sheet;
        });
    }

    private DayView day(Internship member, LocalDate date) {
        return ActAs.call(operator, () -> days.day(member.id(), date));
    }

    private void open(UUID sheet) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(operator));
        UI.getCurrent().navigate("papers/" + sheet);
    }

    private List<Button> buttons(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .toList();
    }

    private void click(String text) {
        test(buttons(text).getFirst()).click();
    }

    private String page() {
        return text(UI.getCurrent());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively()
                + String.join(
                        " ",
                        component.getChildren().map(WeekSheetViewTest::text).toList());
    }
}
