package it.florwork.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import it.florwork.attendance.RegisterPrint;
import it.florwork.attendance.WeekSheets;
import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupSection;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;

/** Lets an operator print a group's registers and a blank sheet for its week, as its tutor can. */
@org.springframework.stereotype.Component
class PapersOfGroup implements GroupSection {
    private final RegisterPrint register;
    private final WeekSheets weeks;
    private final Clock clock;

    PapersOfGroup(RegisterPrint register, WeekSheets weeks, Clock clock) {
        this.register = register;
        this.weeks = weeks;
        this.clock = clock;
    }

    @Override
    public Component forGroup(GroupCard group, Runnable changed) {
        var ui = UI.getCurrentOrThrow();
        var today = LocalDate.now(clock);
        var month = YearMonth.from(today);
        var links = new Stack();
        if (lasts(group, month.minusMonths(1).atDay(1), month.atDay(1).minusDays(1))) {
            links.add(registers(ui, group, month.minusMonths(1)));
        }
        if (lasts(group, month.atDay(1), month.atEndOfMonth())) {
            links.add(registers(ui, group, month));
        }
        if (lasts(group, today, today.plusDays(6))) {
            links.add(
                    new RegisterLink(
                            ui.getTranslation("attendance.papers.thisWeek"), () -> weeks.printGroup(group.id(), today)),
                    new RegisterLink(
                            ui.getTranslation("attendance.papers.nextWeek"),
                            () -> weeks.printGroup(group.id(), today.plusWeeks(1))));
        }
        return new Panel(ui.getTranslation("attendance.papers.print"), links);
    }

    private RegisterLink registers(UI ui, GroupCard group, YearMonth month) {
        return new RegisterLink(
                ui.getTranslation(
                        "attendance.papers.registersOf", Formats.current().month(month)),
                () -> register.printGroup(group.id(), month));
    }

    private static boolean lasts(GroupCard group, LocalDate from, LocalDate to) {
        return !group.period().firstDay().isAfter(to)
                && group.period().endsBefore().isAfter(from);
    }
}
