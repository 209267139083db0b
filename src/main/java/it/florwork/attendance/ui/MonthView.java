package it.florwork.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.CorrectionCause;
import it.florwork.attendance.CorrectionView;
import it.florwork.attendance.DayView;
import it.florwork.attendance.Days;
import it.florwork.attendance.MonthCallRow;
import it.florwork.attendance.MonthCalls;
import it.florwork.attendance.MonthDetail;
import it.florwork.attendance.MonthDisputes;
import it.florwork.attendance.MonthStatus;
import it.florwork.attendance.Months;
import it.florwork.attendance.RegisterExport;
import it.florwork.attendance.RegisterPrint;
import it.florwork.attendance.Side;
import it.florwork.attendance.WeekSheets;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** One month before an operator: its days, how far it is, and what he can do about it. */
@Route("months/:engagement/:month")
@PageTitle("attendance.month.title")
@RolesAllowed(Role.OPERATOR)
class MonthView extends Stack implements BeforeEnterObserver {
    private final Months months;
    private final MonthDisputes disputes;
    private final MonthCalls calls;
    private final WeekSheets weeks;
    private final Days days;
    private final RegisterPrint register;
    private final RegisterExport export;
    private final MonthSections sections;
    private final TraineeNames names;
    private final Clock clock;

    MonthView(
            Months months,
            MonthDisputes disputes,
            MonthCalls calls,
            WeekSheets weeks,
            Days days,
            RegisterPrint register,
            RegisterExport export,
            MonthSections sections,
            TraineeNames names,
            Clock clock) {
        this.months = months;
        this.disputes = disputes;
        this.calls = calls;
        this.weeks = weeks;
        this.days = days;
        this.register = register;
        this.export = export;
        this.sections = sections;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        show(months.month(Parameters.engagement(address), Parameters.month(address)));
    }

    private void show(MonthDetail month) {
        removeAll();
        var columns = new Columns();
        month.openDispute()
                .map(dispute -> new MonthDisputePanel(
                        dispute,
                        ActionButton.quiet(
                                FwIcon.TALK,
                                getTranslation("attendance.contest.resolve"),
                                click -> new ReasonDialog(
                                                "attendance.contest.resolve",
                                                words -> show(
                                                        disputes.resolve(month.engagement(), month.month(), words)))
                                        .open())))
                .ifPresent(columns::work);
        month.days().stream()
                .filter(DayView::isDisputed)
                .map(day -> new SettlePanel(day, clock.instant(), (report, reason) -> {
                    days.resolve(report, reason);
                    reload(month);
                }))
                .forEach(columns::work);
        var uninsured = month.days().stream().filter(DayView::outsidePlan).toList();
        if (!uninsured.isEmpty()) {
            columns.work(uninsured(uninsured));
        }
        month.corrections().forEach(request -> columns.work(correction(month, request)));
        calls.about(month.engagement(), month.month()).forEach(call -> columns.work(call(month, call)));
        columns.work(new Panel(getTranslation("attendance.month.days"), new MonthTable(month, true)).flush());
        columns.aside(
                new Panel(
                        getTranslation("attendance.month.brief"),
                        new MonthSums(month),
                        new MonthMap(month, LocalDate.now(clock))),
                progress(month));
        columns.aside(sections.of(month.month(), List.of(month.engagement())).of(month.engagement()));
        columns.aside(
                new Panel(
                        getTranslation("attendance.month.files"),
                        new RegisterFiles(export, month.engagement(), month.month())),
                new WeekSheetsPanel(weeks.about(month.engagement(), month.month())),
                versions(month));
        if (month.waitsFor(Side.TRAINEE) || month.waitsFor(Side.TUTOR)) {
            columns.aside(new PaperPanel(
                    month,
                    (sides, scan) -> show(months.signedOnPaper(
                            month.engagement(),
                            month.month(),
                            sides,
                            month.contentHash(),
                            new ByteArrayInputStream(scan)))));
        }
        add(header(month), columns);
    }

    private Panel uninsured(List<DayView> days) {
        var words = new DayWords(this::getTranslation);
        var panel = new Panel(getTranslation("attendance.uninsured.title", days.size())).asWarning();
        panel.add(new Paragraph(getTranslation("attendance.uninsured.effect")));
        days.forEach(day -> panel.add(new Div(
                new RecordLink(
                        "months/" + day.engagement() + "/day/" + day.date(),
                        Formats.current().day(day.date())),
                new Span(" " + words.times(Objects.requireNonNull(day.counts()).slots())))));
        return panel;
    }

    private CallPanel call(MonthDetail month, MonthCallRow call) {
        return new CallPanel(call, call.side() == Side.TUTOR ? calls.tutors(month.engagement()) : List.of(), () -> {
            calls.called(month.engagement(), month.month(), call.side());
            reload(month);
        });
    }

    private Panel progress(MonthDetail month) {
        var panel = new Panel(getTranslation("attendance.month.progress"), new MonthSteps(month));
        if (month.status() == MonthStatus.SEALED && !month.verifiable()) {
            panel.add(Panel.note(getTranslation("attendance.verify.byAnother")));
        }
        return panel;
    }

    private PageHeader header(MonthDetail month) {
        var person = month.candidate();
        var name = names.of(Map.of(person, month.codeName()), "month.one").of(person);
        var header = new PageHeader(Formats.current().month(month.month()))
                .withKicker(new Div(RecordLink.ofData("people/" + person, name), Data.text(", " + month.siteName())))
                .withActions(
                        new RecordLink("calendars/" + month.engagement(), getTranslation("attendance.calendar.title")),
                        new RegisterLink(register, month.engagement(), month.month()));
        if (month.status().isSealed()) {
            header.withActions(ActionButton.plain(
                    FwIcon.UNDO,
                    getTranslation("attendance.reopen"),
                    click -> reopening(month).open()));
        }
        if (month.verifiable()) {
            header.withActions(ActionButton.primary(
                    FwIcon.CHECK,
                    getTranslation("attendance.verify"),
                    click -> new VerifyDialog(month, name, () -> show(verified(month))).open()));
        }
        return header;
    }

    private MonthDetail verified(MonthDetail month) {
        return months.verify(month.engagement(), month.month(), Objects.requireNonNull(month.seal()));
    }

    private ReasonDialog reopening(MonthDetail month) {
        return new ReasonDialog(
                "attendance.reopen",
                month.days().stream().map(DayView::date).toList(),
                month.corrections().stream().map(CorrectionView::date).collect(Collectors.toSet()),
                (chosen, reason) -> show(months.reopen(month.engagement(), month.month(), chosen, reason)));
    }

    private Panel correction(MonthDetail month, CorrectionView request) {
        var words = new DayWords(this::getTranslation);
        var panel = new Panel(getTranslation(
                        "attendance.correction.title", Formats.current().day(request.date())))
                .asWarning();
        panel.add(new Paragraph(getTranslation(
                "attendance.correction."
                        + (request.isWithin() && request.cause() == CorrectionCause.ENGAGEMENT_ENDED
                                ? "ENGAGEMENT_LASTS"
                                : request.cause().name()),
                getTranslation("attendance.side." + request.said().side()),
                words.said(request.said()))));
        if (request.said().activity() != null) {
            panel.add(Data.mark(new Paragraph(request.said().activity())));
        }
        panel.add(ActionButton.plain(
                getTranslation("attendance.decline"),
                click -> new ReasonDialog(
                                "attendance.decline",
                                reason -> show(months.declineCorrection(
                                        month.engagement(), request.said().id(), reason)))
                        .open()));
        if (!month.status().isSealed() && request.isWithin()) {
            panel.add(ActionButton.quiet(
                    getTranslation("attendance.accept"),
                    click -> new ReasonDialog(
                                    "attendance.accept",
                                    reason -> show(months.acceptCorrection(
                                            month.engagement(), request.said().id(), reason)))
                            .open()));
        }
        return panel;
    }

    private Panel versions(MonthDetail month) {
        var panel = new Panel(getTranslation("attendance.version.title", month.version()));
        month.disputes().stream()
                .filter(dispute -> !dispute.isOpen())
                .forEach(dispute -> panel.add(new Div(
                        Panel.note(getTranslation(
                                "attendance.contest." + dispute.outcome() + "." + dispute.side(),
                                Formats.current().moment(dispute.at()))),
                        Data.text(
                                dispute.answer() == null
                                        ? dispute.reason()
                                        : dispute.reason() + " → " + dispute.answer()))));
        if (month.reopenings().isEmpty()) {
            panel.add(new Paragraph(getTranslation("attendance.version.first")));
        }
        month.reopenings()
                .forEach(reopening -> panel.add(new Div(
                        Panel.note(getTranslation(
                                "attendance.version.reopened",
                                reopening.version(),
                                Formats.current().moment(reopening.at()))),
                        Data.text(reopening.reason()))));
        return panel;
    }

    private void reload(MonthDetail month) {
        show(months.month(month.engagement(), month.month()));
    }
}
