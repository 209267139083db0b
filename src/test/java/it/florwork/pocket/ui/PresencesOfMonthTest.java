package it.florwork.pocket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import it.florwork.access.ActAs;
import it.florwork.pocket.CodeWorth;
import it.florwork.pocket.Presences;
import it.florwork.pocket.ShowCode;
import it.florwork.pocket.domain.PresenceCode;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.As;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@UseCase("UC-145")
class PresencesOfMonthTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Autowired
    GivenAttendance given;

    @Autowired
    Presences presences;

    @Autowired
    PresencesOfMonth section;

    @Autowired
    PortalClock clock;

    @BeforeEach
    void italian() {
        UI.getCurrentOrThrow().setLocale(Locale.ITALIAN);
        given.on(TODAY);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    @As("operator")
    void anOperatorReadsOnWhichDaysACodeWasNotOfThatPlace() {
        var internship = withAWrongCode();
        var shown = Objects.requireNonNull(
                section.of(NOVEMBER, List.of(internship.id())).get(internship.id()));
        assertThat(shown.getElement().getTextRecursively())
                .contains("In nessun giorno", "18 nov 2026: codice di un altro posto o giorno");
        assertThat(section.of(YearMonth.of(2026, 10), List.of(internship.id()))).isEmpty();
    }

    @Test
    @As("casemanager")
    void nobodyElseReadsIt() {
        var internship = withAWrongCode();
        assertThat(section.of(NOVEMBER, List.of(internship.id()))).isEmpty();
    }

    private GivenAttendance.Internship withAWrongCode() {
        var internship = given.placement(Period.of(TODAY.minusDays(20), TODAY.plusDays(20)));
        ActAs.run(
                internship.trainee(),
                () -> presences.show(
                        new ShowCode(
                                UUID.randomUUID(),
                                internship.id(),
                                TODAY,
                                wrong(internship),
                                "telefono",
                                1,
                                clock.instant()),
                        null));
        return internship;
    }

    /** Of no half minute of that day. */
    private String wrong(GivenAttendance.Internship internship) {
        var key = Base64.getDecoder()
                .decode(ActAs.call(internship.tutor(), presences::keys)
                        .getFirst()
                        .key());
        return IntStream.range(0, 1_000_000)
                .mapToObj("%06d"::formatted)
                .filter(code ->
                        PresenceCode.judge(key, TODAY, code, clock.instant()).worth() == CodeWorth.OTHER_CODE)
                .findFirst()
                .orElseThrow();
    }
}
