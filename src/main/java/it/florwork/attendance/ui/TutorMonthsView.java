package it.florwork.attendance.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.GroupSigning;
import it.florwork.attendance.GroupSigning.Outcome;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.MonthDisputes;
import it.florwork.attendance.Months;
import it.florwork.attendance.RegisterExport;
import it.florwork.attendance.RegisterPrint;
import it.florwork.attendance.Side;
import it.florwork.attendance.WeekSheets;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The tutor's months: each trainee's days in short, a tick when he has looked at them, and one button that signs what is
 * ticked. Nobody signs blind, and what was not signed says why.
 */
@Route("tutor-months")
@PageTitle("attendance.tutor.title")
@Menu(title = "attendance.tutor.menu", order = 30, icon = "calendar")
@RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
class TutorMonthsView extends Stack implements BeforeEnterObserver {
    private final Months months;
    private final GroupSigning signing;
    private final MonthDisputes disputes;
    private final RegisterPrint register;
    private final RegisterExport export;
    private final WeekSheets weeks;
    private final MonthSections sections;
    private final TraineeNames names;
    private final Clock clock;
    private final MonthWords words = new MonthWords(this::getTranslation);
    private final LinkedHashMap<EngagementId, String> looked = new LinkedHashMap<>();
    private final LinkedHashMap<EngagementId, String> called = new LinkedHashMap<>();
    private final ActionButton sign =
            ActionButton.primary(FwIcon.CHECK, getTranslation("attendance.tutor.signMany", 0), click -> sign());
    private final Div problem = new Div();
    private YearMonth month;

    TutorMonthsView(
            Months months,
            GroupSigning signing,
            MonthDisputes disputes,
            RegisterPrint register,
            RegisterExport export,
            WeekSheets weeks,
            MonthSections sections,
            TraineeNames names,
            Clock clock) {
        this.months = months;
        this.signing = signing;
        this.disputes = disputes;
        this.register = register;
        this.export = export;
        this.weeks = weeks;
        this.sections = sections;
        this.names = names;
        this.clock = clock;
        this.month = YearMonth.now(clock);
        problem.addClassName("fw-problem");
        problem.getElement().setAttribute("role", "alert");
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        month = MonthChooser.in(event.getLocation()).orElse(MonthChooser.current(LocalDate.now(clock)));
        show(List.of());
    }

    private void show(List<Outcome> outcomes) {
        removeAll();
        looked.clear();
        var people = months.tutored(month);
        long waiting =
                people.stream().filter(person -> person.waitsFor(Side.TUTOR)).count();
        add(
                new PageHeader(Formats.current().month(month))
                        .withSubtitle(getTranslation("attendance.tutor.waiting", waiting)),
                new MonthChooser("tutor-months", month));
        if (people.isEmpty()) {
            add(new EmptyState(getTranslation("attendance.tutor.empty")));
        }
        var shown = names.of(
                people.stream().collect(toMap(MonthDetail::candidate, MonthDetail::codeName, (one, same) -> one)),
                "month.tutor");
        if (!people.isEmpty()) {
            add(new TutorPapers(register, export, weeks, month, LocalDate.now(clock)));
        }
        people.forEach(person -> called.put(person.engagement(), shown.of(person.candidate())));
        notSigned(outcomes);
        var parts =
                sections.of(month, people.stream().map(MonthDetail::engagement).toList());
        people.forEach(person -> add(panel(person, shown.of(person.candidate()), parts.of(person.engagement()))));
        if (waiting > 0) {
            problem.setText("");
            count();
            add(new ActionBar(problem, sign));
        }
    }

    /** Who was not signed, and why; the rest was. */
    private void notSigned(List<Outcome> outcomes) {
        var refused = outcomes.stream().filter(outcome -> !outcome.isSigned()).toList();
        if (!refused.isEmpty()) {
            var list = new UnorderedList();
            var day = new DayWords(this::getTranslation);
            refused.forEach(outcome -> {
                var why = outcome.refusal();
                list.add(new ListItem(
                        Data.text(called.getOrDefault(outcome.engagement(), "…")),
                        new Span(why == null ? "" : ": " + day.refusal(why))));
            });
            var panel = new Panel(getTranslation("attendance.tutor.notSigned", refused.size()), list).asWarning();
            panel.getElement().setAttribute("role", "alert");
            add(panel);
        }
    }

    private Panel panel(MonthDetail person, String name, Component... parts) {
        var panel = Panel.ofData(name);
        panel.withAction(words.badge(person.status(), person.disputed().size()));
        var all = new Details(getTranslation("attendance.month.days"), new MonthTable(person, false));
        panel.add(
                new MonthSums(person),
                new Paragraph(MonthSentence.forTutor(person, this::getTranslation)),
                new MonthMap(person, LocalDate.now(clock)),
                new DaysInShort(person),
                all);
        panel.add(parts);
        panel.add(new RegisterLink(register, person.engagement(), month));
        if (person.waitsFor(Side.TUTOR)) {
            panel.add(tick(person, name));
        }
        panel.add(new MonthDoubt(person, Side.TUTOR, disputes, () -> show(List.of())));
        return panel;
    }

    private Checkbox tick(MonthDetail person, String name) {
        var tick = new Checkbox(getTranslation("attendance.tutor.looked", name));
        tick.addClassName("fw-looked");
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                looked.put(person.engagement(), person.contentHash());
            } else {
                looked.remove(person.engagement());
            }
            count();
        });
        return tick;
    }

    private void count() {
        sign.setText(getTranslation("attendance.tutor.signMany", looked.size()));
    }

    private void sign() {
        if (looked.isEmpty()) {
            problem.setText(getTranslation("attendance.error.nothingLookedAt"));
            return;
        }
        var outcomes = signing.sign(month, new LinkedHashMap<>(looked));
        show(outcomes);
        long signed = outcomes.stream().filter(Outcome::isSigned).count();
        if (signed > 0) {
            Toast.show(getTranslation("attendance.tutor.signed", signed));
        }
    }
}
