package it.florwork.pocket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import it.florwork.access.ActAs;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.ReportDay;
import it.florwork.pocket.Entries;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-113")
class ClockGapsOfMonthTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));

    @Autowired
    GivenAttendance given;

    @Autowired
    Entries entries;

    @Autowired
    ClockGapsOfMonth section;

    @Autowired
    PortalClock clock;

    @BeforeEach
    void italian() {
        UI.getCurrentOrThrow().setLocale(Locale.ITALIAN);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    @As("operator")
    void anOperatorReadsWhichDaysCameFromAPhoneWithAWrongClock() {
        var internship = toldByAWrongClock();
        var shown = Objects.requireNonNull(
                section.of(NOVEMBER, List.of(internship.id())).get(internship.id()));
        assertThat(shown.getElement().getTextRecursively()).contains("18 nov 2026: telefono avanti di 2 giorni");
        assertThat(section.of(YearMonth.of(2026, 10), List.of(internship.id()))).isEmpty();
    }

    @Test
    @As("casemanager")
    void nobodyElseReadsIt() {
        var internship = toldByAWrongClock();
        assertThat(section.of(NOVEMBER, List.of(internship.id()))).isEmpty();
    }

    private GivenAttendance.Internship toldByAWrongClock() {
        given.on(TODAY);
        var internship = given.placement(AUTUMN);
        var ahead = clock.instant().plusSeconds(2 * 86_400);
        ActAs.run(
                internship.tutor(),
                () -> entries.day(
                        new ReportDay(
                                DayReportId.next(),
                                internship.id(),
                                TODAY,
                                DayKind.PRESENT,
                                List.of(GivenAttendance.MORNING),
                                null,
                                Set.of(),
                                "telefono",
                                1,
                                ahead,
                                "Europe/Rome",
                                null),
                        ahead));
        return internship;
    }
}
