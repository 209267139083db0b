package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.Months;
import it.florwork.attendance.ReturnedPapers;
import it.florwork.attendance.ReturnedPapers.Found;
import it.florwork.attendance.ReturnedPapers.Outcome;
import it.florwork.attendance.WeekSheetRow;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.ScanUpload;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signed sheets come back: their codes say which they are, the operator says who signed. */
@Route("papers")
@PageTitle("attendance.papers.title")
@Menu(title = "attendance.papers.title", order = 62, icon = "document")
@RolesAllowed(Role.OPERATOR)
class PapersView extends Stack implements BeforeEnterObserver {
    private final ReturnedPapers papers;
    private final Months months;
    private final TraineeNames names;
    private final Clock clock;
    private final Div problem = new Div();
    private final Stack found = new Stack();
    private final List<SignedSheetPanel> sheets = new ArrayList<>();
    private ScanUpload upload = new ScanUpload(problem::setText);

    PapersView(ReturnedPapers papers, Months months, TraineeNames names, Clock clock) {
        this.papers = papers;
        this.months = months;
        this.names = names;
        this.clock = clock;
        problem.addClassName("fw-problem");
        problem.getElement().setAttribute("role", "alert");
        found.getElement().setAttribute("aria-live", "polite");
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        start(List.of());
    }

    private void start(List<Outcome> outcomes) {
        removeAll();
        found.removeAll();
        sheets.clear();
        upload = new ScanUpload(problem::setText);
        upload.addAllFinishedListener(finished -> {
            if (upload.scan().length > 0) {
                show(papers.read(upload.scan()));
            }
        });
        add(
                new PageHeader(getTranslation("attendance.papers.title"))
                        .withSubtitle(getTranslation("attendance.papers.effect")),
                new Panel(upload, problem),
                found);
        if (!outcomes.isEmpty()) {
            found.add(new PaperOutcomes(outcomes));
        }
    }

    private void show(Found what) {
        found.removeAll();
        sheets.clear();
        what.months().forEach(month -> sheet(month.month(), month.current()));
        what.weeks().forEach(week -> found.add(week(week)));
        if (what.unknown() > 0) {
            found.add(Panel.note(getTranslation("attendance.papers.unknown", what.unknown())));
        }
        if (what.isNothing()) {
            found.add(new MonthPicker(months, YearMonth.now(clock), this::picked));
            return;
        }
        if (what.unreadPages() > 0) {
            found.add(Panel.note(getTranslation("attendance.papers.unread", what.unreadPages())));
        }
        recordButton(what.weeks());
    }

    private void picked(MonthDetail month) {
        found.removeAll();
        sheets.clear();
        sheet(month, true);
        recordButton(List.of());
    }

    private void sheet(MonthDetail month, boolean current) {
        var name = names.of(Map.of(month.candidate(), month.codeName()), "month.one")
                .of(month.candidate());
        var panel = new SignedSheetPanel(month, name, current);
        sheets.add(panel);
        found.add(panel);
    }

    private Panel week(WeekSheetRow week) {
        var formats = Formats.current();
        var panel = new Panel(
                getTranslation(
                        "attendance.papers.week",
                        formats.date(week.monday()),
                        formats.date(week.monday().plusDays(6))),
                new Paragraph(Data.text(week.siteName())),
                new Paragraph(getTranslation("attendance.papers.people", week.people())),
                Panel.note(getTranslation(
                        week.scan() == null ? "attendance.papers.weekEffect" : "attendance.papers.weekKnown")));
        if (week.scan() != null) {
            panel.add(transcribe(week));
        }
        return panel;
    }

    private RecordLink transcribe(WeekSheetRow week) {
        return new RecordLink("papers/" + week.id(), getTranslation("attendance.sheet.open"));
    }

    private void recordButton(List<WeekSheetRow> weeks) {
        boolean weekWaits = weeks.stream().anyMatch(week -> week.scan() == null);
        if (weekWaits || sheets.stream().anyMatch(SignedSheetPanel::asks)) {
            found.add(new ActionBar(ActionButton.primary(
                    FwIcon.CHECK, getTranslation("attendance.papers.record"), click -> {
                        var signed = sheets.stream()
                                .map(SignedSheetPanel::signed)
                                .flatMap(Optional::stream)
                                .toList();
                        if (signed.isEmpty() && !weekWaits) {
                            problem.setText(getTranslation("attendance.error.nobodySigned"));
                            return;
                        }
                        problem.setText("");
                        var outcomes = papers.record(upload.scan(), signed);
                        start(outcomes);
                        weeks.forEach(week -> found.add(transcribe(week)));
                        Toast.show(getTranslation("attendance.papers.recorded"));
                    })));
        }
    }
}
