package it.florwork.progress;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Internship;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.PortalTest;
import it.florwork.testing.UseCase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@UseCase("UC-35")
class CardRemindersTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Week WEEK = Week.of(MONDAY).previous();

    @Autowired
    CardReminders reminders;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    GivenProgress given;

    @Autowired
    PortalClock clock;

    @Autowired
    JdbcClient database;

    private Internship silent;
    private Internship written;

    @BeforeEach
    void aWeekIsOverAndOneTutorIsSilent() {
        attendance.on(MONDAY);
        silent = attendance.placement(AUTUMN);
        written = attendance.placement(AUTUMN);
        given.tutorSays(written.tutor(), written.id(), WEEK, Rating.ALONE);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void theSilentTutorIsToldOnceOnTheFirstWorkingDayAndNobodyElse() {
        remindOn(MONDAY.minusDays(1));
        remindOn(MONDAY.plusDays(1));
        assertThat(notices(silent)).isEmpty();
        remindOn(MONDAY);
        remindOn(MONDAY);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(notices(silent)).containsExactly("week/2026-W46"));
        assertThat(notices(written)).isEmpty();
    }

    private void remindOn(LocalDate day) {
        ActAs.run(Viewer.system("test"), () -> reminders.remind(day));
    }

    private List<String> notices(Internship of) {
        return database.sql("select path from notice where kind = 'CARD_MISSING' and recipient_id = ?")
                .param(of.tutor().user().toString())
                .query(String.class)
                .list();
    }
}
