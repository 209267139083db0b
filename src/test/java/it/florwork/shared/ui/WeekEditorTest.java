package it.florwork.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import it.florwork.shared.Minutes;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.testing.As;
import it.florwork.testing.PortalTest;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
@ViewPackages(packages = "it.florwork.shared.ui")
@As("company1")
class WeekEditorTest extends SpringBrowserlessTest {
    private WeekEditor week;

    @BeforeEach
    void showTheEditor() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
        week = new WeekEditor("Orario").withLimit(Minutes.ofHours(40));
        UI.getCurrent().add(week);
    }

    @Test
    void aDaySwitchedOnTakesTheHoursOfTheDayAbove() {
        switchOn(0);
        var times = $(TimeInput.class).all();
        times.get(0).setValue(LocalTime.of(8, 30));
        times.get(1).setValue(LocalTime.of(12, 30));
        for (int day = 1; day < 5; day++) {
            switchOn(day);
        }
        assertThat(week.getValue())
                .isEqualTo(WeeklyTimetable.daily(
                        510,
                        750,
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY));
        assertThat(textOf(week)).contains("20 ore a settimana").contains("Entro 40 ore");
    }

    @Test
    void saysThatLeavingComesAfterArriving() {
        switchOn(0);
        var times = $(TimeInput.class).all();
        times.get(0).setValue(LocalTime.of(12, 30));
        times.get(1).setValue(LocalTime.of(8, 30));
        assertThat(week.getValue()).isEqualTo(WeeklyTimetable.EMPTY);
        assertThat($(SlotEditor.class).first().getErrorMessage()).contains("L’uscita viene prima dell’entrata");
    }

    @Test
    void showsWhatItIsGiven() {
        week.setValue(WeeklyTimetable.parse("1 510-750;1 780-960;3 510-750"));
        assertThat(week.getValue().format()).isEqualTo("1 510-750;1 780-960;3 510-750");
        assertThat($(TimeInput.class).all()).hasSize(6);
    }

    private void switchOn(int day) {
        test($(Checkbox.class).all().get(day)).click();
    }

    private static String textOf(WeekEditor week) {
        return week.getElement().getTextRecursively();
    }
}
