package it.florwork.attendance.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.attendance.SheetCopying;
import it.florwork.attendance.SheetDays;
import it.florwork.attendance.SheetDays.Line;
import it.florwork.attendance.SheetDays.Transcript;
import it.florwork.attendance.Side;
import it.florwork.attendance.WeekSheetRow;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A signed week sheet before an operator: each person's days, copied for whoever signed. */
@Route("papers/:sheet")
@PageTitle("attendance.sheet.title")
@RolesAllowed(Role.OPERATOR)
class WeekSheetView extends Stack implements BeforeEnterObserver {
    private final SheetDays sheets;
    private final SheetCopying copying;
    private final TraineeNames names;
    private final Clock clock;
    private final DayWords words = new DayWords(this::getTranslation);
    private final CheckboxGroup<Side> signed = new CheckboxGroup<>();
    private final List<SheetDayRow> rows = new ArrayList<>();

    WeekSheetView(SheetDays sheets, SheetCopying copying, TraineeNames names, Clock clock) {
        this.sheets = sheets;
        this.copying = copying;
        this.names = names;
        this.clock = clock;
        narrow();
        signed.setLabel(getTranslation("attendance.paper.who"));
        signed.setItems(Side.TRAINEE, Side.TUTOR);
        signed.setItemLabelGenerator(side -> getTranslation("attendance.sheet.who." + side));
        signed.setErrorMessage(getTranslation("attendance.error.nobodySigned"));
        signed.setValue(Set.of(Side.TRAINEE, Side.TUTOR));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(sheets.sheet(Parameters.sheet(event.getRouteParameters())));
    }

    private void show(Transcript transcript) {
        removeAll();
        rows.clear();
        var sheet = transcript.sheet();
        add(
                new PageHeader(getTranslation("attendance.sheet.title"))
                        .withKicker(new Div(Data.text(sheet.siteName())))
                        .withSubtitle(week(sheet))
                        .withActions(scan(sheet)),
                new Panel(new Paragraph(getTranslation("attendance.sheet.effect")), signed));
        var shown = names.of(
                transcript.lines().stream().collect(toMap(Line::candidate, Line::codeName, (one, other) -> one)),
                "week.enter");
        transcript.lines().forEach(line -> add(person(line, shown.of(line.candidate()))));
        add(new ActionBar(
                ActionButton.primary(FwIcon.CHECK, getTranslation("attendance.sheet.save"), click -> save(sheet))));
    }

    private String week(WeekSheetRow sheet) {
        var formats = Formats.current();
        return getTranslation(
                "attendance.papers.week",
                formats.date(sheet.monday()),
                formats.date(sheet.monday().plusDays(6)));
    }

    private Anchor scan(WeekSheetRow sheet) {
        var scan = new Anchor("/documents/" + sheet.scan(), getTranslation("attendance.step.openScan"));
        scan.setRouterIgnore(true);
        return scan;
    }

    private Panel person(Line line, String name) {
        var own = line.days().stream()
                .filter(day -> !day.planned().isEmpty() && !day.date().isAfter(LocalDate.now(clock)))
                .map(day -> new SheetDayRow(day, words))
                .toList();
        rows.addAll(own);
        var panel = Panel.ofData(name);
        if (own.isEmpty()) {
            panel.add(new Paragraph(getTranslation("attendance.sheet.noDays")));
        } else {
            panel.withAction(ActionButton.plain(
                    getTranslation("attendance.sheet.allAsPlanned"), click -> own.forEach(SheetDayRow::asPlanned)));
            own.forEach(panel::add);
        }
        return panel;
    }

    private void save(WeekSheetRow sheet) {
        signed.setInvalid(signed.isEmpty());
        boolean readable = rows.stream().map(SheetDayRow::isReadable).reduce(true, Boolean::logicalAnd);
        if (signed.isEmpty() || !readable) {
            return;
        }
        var written = rows.stream()
                .map(SheetDayRow::written)
                .flatMap(Optional::stream)
                .toList();
        var refusals = copying.enter(
                sheet.id(),
                EnumSet.copyOf(signed.getValue()),
                written,
                getTranslation("attendance.sheet.reason", week(sheet)));
        show(sheets.sheet(sheet.id()));
        refusals.forEach(refusal -> rows.stream()
                .filter(row -> row.day().engagement().equals(refusal.engagement())
                        && row.day().date().equals(refusal.date()))
                .forEach(row -> row.showRefusal(words.refusal(refusal.reason()))));
        Toast.show(getTranslation("attendance.sheet.saved", written.size() - refusals.size()));
    }
}
