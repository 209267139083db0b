package it.florwork.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.attendance.DayKind;
import it.florwork.shared.FileForm;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class WorthListTest {
    /** A month of its own: no other test has internships in it. */
    private static final YearMonth MONTH = YearMonth.of(2031, 10);

    private static final LocalDate MONDAY = LocalDate.of(2031, 10, 6);
    private static final Period TERM = Period.of(LocalDate.of(2031, 9, 15), LocalDate.of(2031, 12, 31));

    @Autowired
    GivenAttendance given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    WorthList list;

    @Autowired
    JdbcClient database;

    @Autowired
    PortalClock clock;

    @AfterEach
    void now() {
        clock.returnToPresent();
    }

    @Test
    @UseCase("UC-82")
    void aMonthOfAllIsAListAndAFileWithCodesOnly() {
        var operator = accounts.fresh(Role.OPERATOR);
        given.on(MONDAY);
        var one = given.placement(TERM);
        given.tutorSays(one, MONDAY, DayKind.PRESENT, GivenAttendance.MORNING);
        given.jolly(TERM, 1);
        var page = PageRequest.of(0, 50);
        int few = Statements.during(() -> ActAs.call(operator, () -> list.rows(MONTH, page)))
                .size();
        assertThat(ActAs.call(operator, () -> list.rows(MONTH, page)))
                .as("a group's month is worth nothing")
                .hasSize(1);
        given.placement(TERM);
        given.placement(TERM);
        assertThat(Statements.during(() -> ActAs.call(operator, () -> list.rows(MONTH, page))))
                .hasSize(few);
        var file = ActAs.call(operator, () -> list.export(MONTH, FileForm.CSV, Locale.ITALIAN));
        assertThat(file.name()).isEqualTo("indennita-2031-10.csv");
        var text = new String(file.content(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFCodice;Azienda;").contains(";4,00;").contains(";28,00;500,00;0,00");
        assertThat(text.lines()).hasSize(4);
        assertThat(database.sql("select count(*) from access_log_subject s join access_log l on l.id = s.log_id"
                                + " where l.purpose = 'worth.export' and s.subject_id = ?")
                        .param(one.candidate().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(ActAs.call(operator, () -> list.export(MONTH, FileForm.XLSX, Locale.ENGLISH))
                        .name())
                .endsWith(".xlsx");
    }
}
