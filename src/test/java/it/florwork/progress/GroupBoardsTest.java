package it.florwork.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.ActAs;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.attendance.DayKind;
import it.florwork.shared.Minutes;
import it.florwork.shared.NotFound;
import it.florwork.shared.Period;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance;
import it.florwork.testing.GivenAttendance.Group;
import it.florwork.testing.GivenProgress;
import it.florwork.testing.PortalTest;
import it.florwork.testing.Statements;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@UseCase("UC-103")
class GroupBoardsTest {
    private static final Period AUTUMN = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Week WEEK = Week.of(FRIDAY);

    @Autowired
    GroupBoards boards;

    @Autowired
    GivenAttendance attendance;

    @Autowired
    GivenProgress given;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PortalClock clock;

    private Group group;

    @BeforeEach
    void aGroupOfTwo() {
        attendance.on(FRIDAY);
        group = attendance.jolly(AUTUMN, 2);
    }

    @AfterEach
    void present() {
        clock.returnToPresent();
    }

    @Test
    void whoWasThereHowLongAndWhoseCardIsWritten() {
        var member = group.members().getFirst();
        attendance.tutorSays(member, FRIDAY, DayKind.PRESENT, GivenAttendance.MORNING);
        given.tutorSays(member.tutor(), member.id(), WEEK, Rating.ALONE);
        var row = row(board(group.tutor()), member);
        assertThat(row.days())
                .filteredOn(day -> day.date().equals(FRIDAY))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.kind()).isEqualTo(DayKind.PRESENT);
                    assertThat(day.done()).isEqualTo(new Minutes(240));
                });
        var week = row.weeks().getFirst();
        assertThat(week.done()).isEqualTo(new Minutes(240));
        assertThat(week.planned()).isEqualTo(new Minutes(5 * 240));
        assertThat(week.card()).isEqualTo(CardState.SAVED);
        assertThat(row.weeks()).hasSize(4);
        assertThat(row.weeks().getLast().card()).isEqualTo(CardState.MISSING);
    }

    @Test
    void thatFacesWereGivenIsForTheOperatorOnly() {
        var member = group.members().getFirst();
        given.traineeFeels(member.trainee(), member.id(), WEEK, Face.GOOD);
        assertThat(row(board(accounts.fresh(Role.OPERATOR)), member)
                        .weeks()
                        .getFirst()
                        .faces())
                .isTrue();
        assertThat(row(board(group.tutor()), member).weeks())
                .allSatisfy(week -> assertThat(week.faces()).isNull());
    }

    @Test
    void anotherGroupsTutorFindsNothing() {
        var stranger = attendance.jolly(AUTUMN, 1).tutor();
        assertThatThrownBy(() -> board(stranger)).isInstanceOf(NotFound.class);
        assertThat(ActAs.call(group.tutor(), () -> boards.mine()))
                .extracting(card -> card.id())
                .containsExactly(group.id());
        for (String role : new String[] {Role.HOST_TUTOR, Role.CANDIDATE, Role.CASE_MANAGER, Role.EVALUATOR}) {
            assertThatThrownBy(() -> board(accounts.fresh(role))).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aLargeGroupTakesNoMoreStatementsThanASmallOne() {
        var forTwo = Statements.queriesDuring(() -> board(group.tutor()));
        var nine = attendance.jolly(AUTUMN, 9);
        assertThat(Statements.queriesDuring(() -> assertThat(ActAs.call(nine.tutor(), () -> boards.of(nine.id(), WEEK))
                                .rows())
                        .hasSize(9)))
                .hasSameSizeAs(forTwo);
    }

    private GroupBoard board(Viewer viewer) {
        return ActAs.call(viewer, () -> boards.of(group.id(), WEEK));
    }

    private static GroupBoard.Row row(GroupBoard board, GivenAttendance.Internship member) {
        return board.rows().stream()
                .filter(row -> row.engagement().equals(member.id()))
                .findFirst()
                .orElseThrow();
    }
}
