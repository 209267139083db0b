package it.florwork.allowance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.allowance.Outlook;
import it.florwork.allowance.RectificationRow;
import it.florwork.allowance.Rectifications;
import it.florwork.allowance.WorthList;
import it.florwork.allowance.WorthRow;
import it.florwork.candidate.Whose;
import it.florwork.shared.FileForm;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FileLink;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.springframework.data.domain.PageRequest;

/** What the internships of a month are worth, and the sealed months that a later rule would pay differently. */
@Route("allowances")
@PageTitle("allowance.list.title")
@Menu(title = "allowance.list.title", order = 61, icon = "euro")
@RolesAllowed(Role.OPERATOR)
class WorthListView extends Stack implements BeforeEnterObserver {
    private static final Pattern MONTH = Pattern.compile("20\\d\\d-(0[1-9]|1[0-2])");

    private final transient WorthList list;
    private final transient Rectifications rectifications;
    private final transient Clock clock;
    private final transient WorthWords words = new WorthWords();
    private YearMonth month;

    WorthListView(WorthList list, Rectifications rectifications, Clock clock) {
        this.list = list;
        this.rectifications = rectifications;
        this.clock = clock;
        this.month = YearMonth.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        month = asked(event.getLocation());
        show();
    }

    private YearMonth asked(Location location) {
        return location.getQueryParameters()
                .getSingleParameter("month")
                .filter(MONTH.asMatchPredicate())
                .map(YearMonth::parse)
                .orElse(YearMonth.from(LocalDate.now(clock)));
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(words.text("allowance.list.of", Formats.current().month(month)))
                        .withActions(file(FileForm.CSV), file(FileForm.XLSX)),
                chooser());
        int waiting = rectifications.count();
        if (waiting > 0) {
            var proposals = new PagedRows<RectificationRow>(
                    row -> new RectificationLine(row, rectifications, this::show),
                    "",
                    words.text("allowance.list.more"));
            proposals.show(
                    waiting, page -> rectifications.proposed(Whose.EVERYBODY, PageRequest.of(page, PagedRows.SIZE)));
            add(new RectificationsHead(waiting), proposals);
        }
        var rows = new PagedRows<WorthRow>(
                this::line, words.text("allowance.list.empty"), words.text("allowance.list.more"));
        rows.show(list.count(month), page -> list.rows(month, PageRequest.of(page, PagedRows.SIZE)));
        add(rows);
    }

    private FileLink file(FileForm form) {
        var language = UI.getCurrentOrThrow().getLocale();
        var exported = month;
        return new FileLink(form, () -> list.export(exported, form, language));
    }

    private Div chooser() {
        var before = to(month.minusMonths(1));
        before.addComponentAsFirst(FwIcon.BACK.create());
        var after = to(month.plusMonths(1));
        after.add(FwIcon.FORWARD.create());
        var chooser = new Div(before, after);
        chooser.addClassNames("fw-row", "fw-months");
        return chooser;
    }

    private static RecordLink to(YearMonth other) {
        var link = new RecordLink("allowances?month=" + other, Formats.current().month(other));
        link.addClassNames("fw-button", "fw-plain");
        return link;
    }

    private WorkRow line(WorthRow row) {
        var line =
                new WorkRow(WorkRow.Side.PERSON, "months/" + row.engagement() + "/" + month, row.codeName()).ofData();
        var outlook = row.outlook();
        return outlook == null
                ? line
                : line.withFact(Stack.row(Data.text(row.organisation()), new Span(howItGoes(outlook))))
                        .withChip(chip(outlook));
    }

    private String howItGoes(Outlook outlook) {
        var money = outlook.money();
        if (money == null) {
            return words.text("allowance.list.unpaid");
        }
        return outlook.isSettled()
                ? words.text("allowance.list.settled", words.money(money.due()))
                : words.text(
                        "allowance.list.open",
                        words.money(money.now().due()),
                        words.money(money.atThisPace().due()),
                        words.percent(outlook.atThisPace()));
    }

    private StatusBadge chip(Outlook outlook) {
        return outlook.sealed()
                ? new StatusBadge(Tone.GOOD, words.text("allowance.list.kept"))
                : new StatusBadge(Tone.PLANNED, words.text("allowance.list.live"));
    }
}
