package it.florwork.cockpit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import it.florwork.access.ActAs;
import it.florwork.access.Colleague;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.access.Viewer;
import it.florwork.access.ViewerAuthentication;
import it.florwork.cockpit.CoverRow;
import it.florwork.cockpit.Covers;
import it.florwork.cockpit.Nudge;
import it.florwork.cockpit.NudgeKind;
import it.florwork.shared.Ids;
import it.florwork.shared.Period;
import it.florwork.shared.ui.WorkRow;
import it.florwork.testing.As;
import it.florwork.testing.GivenPeople;
import it.florwork.testing.PortalTest;
import it.florwork.testing.TestAccounts;
import it.florwork.testing.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is asked before something goes to others: reminders, and somebody else's people. */
@PortalTest
@ViewPackages(classes = CoverView.class)
@As("operator")
class NudgeAndCoverViewTest extends SpringBrowserlessTest {
    @Autowired
    Covers covers;

    @Autowired
    TestAccounts accounts;

    @Autowired
    GivenPeople people;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @BeforeEach
    void inItalian() {
        UI.getCurrent().setLocale(Locale.ITALIAN);
    }

    @Test
    @UseCase("UC-96")
    @SuppressWarnings("unchecked")
    void eachReminderIsReadInItsReadersLanguageAndOnlyWhatIsTickedGoes() {
        var italian = nudge(Locale.ITALIAN, "Persona 07", NudgeKind.NUDGED_TO_CONFIRM);
        var english = nudge(Locale.ENGLISH, "Tutor 2", NudgeKind.NUDGED_TO_SIGN);
        var sent = new AtomicReference<Set<Nudge>>(Set.of());
        new NudgeDialog(List.of(italian, english), chosen -> {
                    sent.set(chosen);
                    return chosen.size();
                })
                .open();
        CheckboxGroup<Nudge> messages = find(CheckboxGroup.class).single();
        assertThat(messages.getItemLabelGenerator().apply(italian))
                .startsWith("Persona 07: Ti ricordiamo")
                .containsIgnoringCase("maggio 2026");
        assertThat(messages.getItemLabelGenerator().apply(english))
                .startsWith("Tutor 2: A reminder")
                .contains("May 2026");
        messages.setValue(Set.of(english));
        test(find(Button.class).withText("Invia").single()).click();
        assertThat(sent.get()).containsExactly(english);
    }

    @Test
    @UseCase("UC-96")
    void whereNobodyCanBeRemindedThereIsNothingToSend() {
        new NudgeDialog(List.of(), chosen -> 0).open();
        assertThat(find(Paragraph.class).all()).anyMatch(text -> text.getText().contains("meglio una chiamata"));
        assertThat(find(Button.class).withText("Invia").all()).isEmpty();
    }

    @Test
    @UseCase("UC-95")
    @SuppressWarnings("unchecked")
    void anOperatorWhoGoesAwaySaysWhoCoversAndEndsIt() {
        var followed = people.inCharge();
        var me = followed.operator();
        var colleague = accounts.fresh(Role.OPERATOR);
        var today = LocalDate.now(clock);
        signIn(me);
        UI.getCurrent().navigate(CoverView.class);
        test(find(Button.class).withText("Sarò via").single()).click();
        var dialog = find(Dialog.class).single();
        Select<Colleague> who = find(Select.class, dialog).single();
        assertThat(who.getGenericDataView().getItems().map(Colleague::user))
                .contains(colleague.user())
                .doesNotContain(me.user());
        test(find(Button.class, dialog).all().getLast()).click();
        assertThat(of(me.user()))
                .as("nothing without a colleague and a last day")
                .isEmpty();
        who.setValue(who.getGenericDataView()
                .getItems()
                .filter(one -> one.user().equals(colleague.user()))
                .findFirst()
                .orElseThrow());
        find(DatePicker.class, dialog).all().getLast().setValue(today.plusDays(3));
        test(find(Button.class, dialog).all().getLast()).click();
        assertThat(of(me.user())).as("shown before it is arranged").isEmpty();
        var confirm = find(Dialog.class).all().getLast();
        assertThat(confirm.getElement().getTextRecursively())
                .contains("Passa una persona.")
                .contains(database.sql("select code_name from candidate_card where id = ?")
                        .param(followed.id().toString())
                        .query(String.class)
                        .single());
        test(find(Button.class, confirm).withText("Conferma").single()).click();
        assertThat(of(me.user()))
                .singleElement()
                .satisfies(row -> assertThat(row.days()).isEqualTo(Period.of(today, today.plusDays(3))));
        ActAs.run(me, () -> covers.arrange(me.user(), colleague.user(), Period.of(today, today.plusDays(3))));
        assertThat(of(me.user())).as("said twice").hasSize(1);
        assertThat(mine()).isEqualTo(1);

        signIn(accounts.fresh(Role.OPERATOR));
        UI.getCurrent().navigate(CoverView.class);
        assertThat(mine()).as("nobody ends the cover of two others").isZero();

        signIn(colleague);
        UI.getCurrent().navigate(CoverView.class);
        test(find(Button.class).withText("Finisci").single()).click();
        assertThat(of(me.user())).isEmpty();
    }

    private long mine() {
        return find(WorkRow.class).all().stream()
                .filter(row -> row.getElement().getTextRecursively().contains("Finisci"))
                .count();
    }

    private List<CoverRow> of(UserId absent) {
        return ActAs.call(accounts.named("operator"), covers::rows).stream()
                .filter(row -> row.absent().equals(absent))
                .toList();
    }

    private static void signIn(Viewer viewer) {
        SecurityContextHolder.getContext().setAuthentication(new ViewerAuthentication(viewer));
    }

    private static Nudge nudge(Locale language, String name, NudgeKind kind) {
        return new Nudge(
                "MONTH_TO_CHASE months/1/2026-05",
                kind,
                new UserId(Ids.next()),
                Role.CANDIDATE,
                name,
                language,
                YearMonth.of(2026, 5),
                "my-month?month=2026-05");
    }
}
