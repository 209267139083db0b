package it.florwork.attendance;

import static it.florwork.testing.GivenAttendance.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What saying a day costs the database: it is what a phone waits for, nine times over at a roll call. */
@PortalTest
@UseCase("UC-30")
class DayStatementsTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final TimeSlot SHORTER = new TimeSlot(510, 690);

    @Autowired
    Days days;

    @Autowired
    RollCall rollCall;

    @Autowired
    GivenAttendance given;

    @Autowired
    PortalClock clock;

    @BeforeEach
    void itIsMonday() {
        given.on(MONDAY);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void aReportReadsWhatItNeedsOnce() {
        var internship = given.placement(AUTUMN);
        given.tutorSays(internship, MONDAY.minusDays(3), DayKind.PRESENT, MORNING);
        var report = given.says(internship, Side.TUTOR, MONDAY, DayKind.PRESENT, MORNING);
        var read = Statements.queriesDuring(() -> ActAs.run(internship.tutor(), () -> days.report(report)));
        assertThat(read).hasSizeLessThanOrEqualTo(14).doesNotHaveDuplicates();
    }

    @Test
    void asPlannedCostsNoMoreThanAnyReport() {
        var internship = given.placement(AUTUMN);
        given.tutorSays(internship, MONDAY.minusDays(3), DayKind.PRESENT, MORNING);
        var read = Statements.queriesDuring(
                () -> ActAs.run(internship.tutor(), () -> days.asPlanned(internship.id(), MONDAY, DayReportId.next())));
        assertThat(read).hasSizeLessThanOrEqualTo(14).doesNotHaveDuplicates();
    }

    @Test
    void aRollCallReadsAsMuchForNineAsForTwo() {
        var two = given.jolly(AUTUMN, 2);
        var nine = given.jolly(AUTUMN, 9);
        var forTwo =
                Statements.queriesDuring(() -> ActAs.run(two.tutor(), () -> days.asPlannedForAll(two.id(), MONDAY)));
        var forNine =
                Statements.queriesDuring(() -> ActAs.run(nine.tutor(), () -> days.asPlannedForAll(nine.id(), MONDAY)));
        assertThat(forNine).hasSameSizeAs(forTwo).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void exceptionsOfNineAreKeptTogether() {
        var nine = given.jolly(AUTUMN, 9);
        var reports = nine.members().stream()
                .map(member -> given.says(member, Side.TUTOR, MONDAY, DayKind.PARTIAL, SHORTER))
                .toList();
        var sent = Statements.during(() ->
                ActAs.run(nine.tutor(), () -> assertThat(rollCall.take(reports)).isEmpty()));
        assertThat(sent).filteredOn(sql -> sql.startsWith("select")).hasSizeLessThanOrEqualTo(15);
        assertThat(sent)
                .filteredOn(sql -> sql.startsWith("insert into day_report"))
                .hasSize(1);
        assertThat(sent)
                .filteredOn(sql -> sql.startsWith("update attendance_month"))
                .hasSize(1);
    }
}
