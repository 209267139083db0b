package it.florwork.attendance.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.MonthDisputes;
import it.florwork.attendance.Months;
import it.florwork.attendance.RegisterPrint;
import it.florwork.attendance.Side;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** The tutor's months: each trainee's days stand above the button that signs them, so that nobody signs blind. */
@Route("tutor-months")
@PageTitle("attendance.tutor.title")
@Menu(title = "attendance.tutor.menu", order = 30, icon = "calendar")
@RolesAllowed({Role.HOST_TUTOR, Role.PATH_TUTOR})
class TutorMonthsView extends Stack implements BeforeEnterObserver {
    private final Months months;
    private final MonthDisputes disputes;
    private final RegisterPrint register;
    private final TraineeNames names;
    private final Clock clock;
    private final MonthWords words = new MonthWords(this::getTranslation);
    private YearMonth month;

    TutorMonthsView(Months months, MonthDisputes disputes, RegisterPrint register, TraineeNames names, Clock clock) {
        this.months = months;
        this.disputes = disputes;
        this.register = register;
        this.names = names;
        this.clock = clock;
        this.month = YearMonth.now(clock);
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        month = MonthChooser.in(event.getLocation()).orElse(MonthChooser.current(LocalDate.now(clock)));
        show();
    }

    private void show() {
        removeAll();
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
        people.forEach(person -> add(panel(person, shown.of(person.candidate()))));
    }

    private Panel panel(MonthDetail person, String name) {
        var panel = Panel.ofData(name);
        panel.withAction(words.badge(person.status(), person.disputed().size()));
        panel.add(
                new MonthSums(person),
                new Paragraph(MonthSentence.forTutor(person, this::getTranslation)),
                new MonthTable(person, false),
                new RegisterLink(register, person.engagement(), month));
        if (person.waitsFor(Side.TUTOR)) {
            panel.add(ActionButton.quiet(FwIcon.CHECK, getTranslation("attendance.tutor.sign", name), click -> {
                months.sign(person.engagement(), month, person.contentHash());
                show();
            }));
        }
        panel.add(new MonthDoubt(person, Side.TUTOR, disputes, this::show));
        return panel;
    }
}
