package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import it.florwork.attendance.TraineeDay;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** The days of a week, each with what is still missing on it. */
class WeekStrip extends Nav {
    private final LocalDate shown;
    private final LocalDate today;
    private final Formats formats = Formats.current();

    /** @param week everybody's days from Monday to Sunday */
    WeekStrip(LocalDate monday, LocalDate shown, LocalDate today, List<TraineeDay> week) {
        this.shown = shown;
        this.today = today;
        addClassName("fw-week-strip");
        getElement().setAttribute("aria-label", getTranslation("register.week.label"));
        add(arrow(monday.minusDays(3), FwIcon.BACK, "register.week.before"));
        monday.datesUntil(monday.plusWeeks(1)).forEach(date -> {
            var ofDate = week.stream()
                    .filter(trainee -> trainee.day().date().equals(date))
                    .toList();
            boolean planned =
                    ofDate.stream().anyMatch(trainee -> !trainee.day().planned().isEmpty());
            if (planned || date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 || date.equals(shown)) {
                add(day(date, planned, ofDate.stream().filter(this::isMissing).count()));
            }
        });
        add(arrow(monday.plusWeeks(1), FwIcon.FORWARD, "register.week.after"));
    }

    private boolean isMissing(TraineeDay trainee) {
        return TutorDay.isMissing(trainee.day(), today);
    }

    private RouterLink day(LocalDate date, boolean planned, long missing) {
        var link = new RouterLink("", TutorDayView.class, new RouteParameters("date", date.toString()));
        link.addClassName("fw-strip-day");
        if (date.equals(shown)) {
            link.getElement().setAttribute("aria-current", "date");
        }
        if (date.equals(today)) {
            link.addClassName("fw-strip-today");
        }
        var weekday = new Span(formats.shortWeekday(date.getDayOfWeek()));
        var number = new Span(String.valueOf(date.getDayOfMonth()));
        number.addClassName("fw-strip-number");
        var mark = new Span();
        mark.addClassName("fw-strip-mark");
        if (missing > 0) {
            mark.setText(String.valueOf(missing));
            mark.addClassName("fw-strip-missing");
        } else if (planned && !date.isAfter(today)) {
            mark.add(FwIcon.CHECK.create());
        }
        link.add(weekday, number, mark);
        link.getElement().setAttribute("aria-label", getTranslation("register.week.day", formats.day(date), missing));
        return link;
    }

    private RouterLink arrow(LocalDate to, FwIcon icon, String key) {
        var link = new RouterLink("", TutorDayView.class, new RouteParameters("date", to.toString()));
        link.addClassNames("fw-button", "fw-icon-only");
        link.getElement().setAttribute("aria-label", getTranslation(key));
        link.add(icon.create());
        return link;
    }
}
