package it.florwork.attendance.ui;

import com.vaadin.flow.component.Component;
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
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
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

/** The trainee's month: hours done of planned, each day, and one button to say yes to it. */
@Route("my-month")
@PageTitle("attendance.my.title")
@Menu(title = "attendance.my.menu", order = 30, icon = "calendar")
@RolesAllowed(Role.CANDIDATE)
class MyMonthView extends Stack implements BeforeEnterObserver {
    private final Months months;
    private final MonthDisputes disputes;
    private final RegisterPrint register;
    private final MonthSections sections;
    private final Clock clock;
    private YearMonth month;

    MyMonthView(Months months, MonthDisputes disputes, RegisterPrint register, MonthSections sections, Clock clock) {
        this.months = months;
        this.disputes = disputes;
        this.register = register;
        this.sections = sections;
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
        add(new PageHeader(Formats.current().month(month)), new MonthChooser("my-month", month));
        var mine = months.mine(month);
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("attendance.my.empty")));
        }
        var parts =
                sections.of(month, mine.stream().map(MonthDetail::engagement).toList());
        mine.forEach(own -> add(own, parts.of(own.engagement())));
    }

    private void add(MonthDetail own, Component... parts) {
        var panel = new Panel(getTranslation("attendance.my.hours"), Data.text(own.siteName()), new MonthSums(own));
        panel.add(new Paragraph(MonthSentence.forTrainee(own, this::getTranslation)));
        add(panel);
        add(parts);
        add(new Panel(
                getTranslation("attendance.month.days"),
                new MonthMap(own, LocalDate.now(clock)),
                new MonthTable(own, false)));
        add(
                new Panel(getTranslation("attendance.month.progress"), new MonthSteps(own)),
                new RegisterLink(register, own.engagement(), month));
        add(new MonthDoubt(own, Side.TRAINEE, disputes, this::show));
        if (own.waitsFor(Side.TRAINEE)) {
            add(new ActionBar(ActionButton.primary(FwIcon.CHECK, getTranslation("attendance.my.confirm"), click -> {
                months.confirm(own.engagement(), month, own.contentHash());
                show();
            })));
        }
    }
}
