package it.florwork.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorklistTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void theLongestOverdueComesFirst() {
        var list = new Worklist(TODAY, List.of(item("due", 0), item("late", -1), item("later", 3), item("latest", -9)));

        assertThat(list.items()).extracting(WorkItem::subject).containsExactly("latest", "late", "due", "later");
    }

    @Test
    void whatIsOverdueIsForNowAndTheRestByDay() {
        var list = new Worklist(TODAY, List.of(item("late", -1), item("due", 0), item("sixth", 6), item("seventh", 7)));

        assertThat(list.groups().keySet())
                .containsExactly(Worklist.When.NOW, Worklist.When.TODAY, Worklist.When.THIS_WEEK, Worklist.When.LATER);
        assertThat(list.groups().get(Worklist.When.THIS_WEEK))
                .extracting(WorkItem::subject)
                .containsExactly("sixth");
    }

    @Test
    void eachSideCanBeLookedAtAlone() {
        var list = new Worklist(
                TODAY,
                List.of(
                        item("person", 0),
                        new WorkItem(WorkKind.NEED_TO_CHECK, "company", List.of(), TODAY, "x", null)));

        assertThat(list.from(WorkSide.PERSON).items())
                .extracting(WorkItem::subject)
                .containsExactly("person");
        assertThat(list.from(WorkSide.COMPANY).items())
                .extracting(WorkItem::subject)
                .containsExactly("company");
    }

    @Test
    void emptyGroupsAreNotShown() {
        assertThat(new Worklist(TODAY, List.of()).groups()).isEmpty();
    }

    /** A list that reaches as far as was asked may go on: nothing is cut in silence. */
    @Test
    void aFullListThatNobodyCountedSaysThatThereMayBeMore() {
        var visit = new WorkItem(WorkKind.VISIT_PLANNED, "b", List.of(), TODAY, "v", null);
        var counted = Beyond.counted(List.of(item("a", 0), item("b", 1)), 2, () -> 5, "months");
        assertThat(counted).hasSize(3);
        assertThat(Beyond.open(counted, 2)).as("counted already").hasSize(3);
        assertThat(Beyond.open(List.of(visit), 2)).containsExactly(visit);
        assertThat(Beyond.open(List.of(visit, visit), 2)).last().satisfies(rest -> {
            assertThat(rest.kind()).isEqualTo(WorkKind.PEOPLE_BEYOND);
            assertThat(rest.subject()).isEmpty();
            assertThat(rest.details()).containsExactly(WorkKind.VISIT_PLANNED);
            assertThat(rest.path()).isEqualTo("today?kind=VISIT_PLANNED");
        });
    }

    private static WorkItem item(String subject, int inDays) {
        return new WorkItem(WorkKind.MONTH_TO_VERIFY, subject, List.of(), TODAY.plusDays(inDays), "p", null);
    }
}
