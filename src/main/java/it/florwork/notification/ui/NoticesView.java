package it.florwork.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.notification.Inbox;
import it.florwork.notification.NoticeRow;
import it.florwork.shared.ui.ActionButton;
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
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What the portal has told me, the unread first; each line leads to its record. */
@Route("notices")
@PageTitle("notification.title")
@RolesAllowed({
    Role.CANDIDATE,
    Role.HOST_TUTOR,
    Role.COMPANY_CONTACT,
    Role.PATH_TUTOR,
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.EVALUATOR,
    Role.ADMINISTRATOR,
    Role.DPO
})
class NoticesView extends Stack implements BeforeEnterObserver {
    private static final int LENGTH_OF_A_MONTH = "2026-10".length();

    private final transient Inbox inbox;

    NoticesView(Inbox inbox) {
        this.inbox = inbox;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        int unread = inbox.unread();
        var top = new PageHeader(getTranslation("notification.title"))
                .withSubtitle(getTranslation("notification.unread", unread));
        top.withActions(
                new RecordLink("notice-settings", getTranslation("notification.settings")).withIcon(FwIcon.GEAR));
        if (unread > 0) {
            top.withActions(ActionButton.quiet(FwIcon.CHECK, getTranslation("notification.readAll"), click -> {
                inbox.readAll();
                show();
            }));
        }
        var rows = new PagedRows<NoticeRow>(
                this::line, getTranslation("notification.empty"), getTranslation("notification.more"));
        rows.show(inbox.count(), page -> inbox.rows(page, PagedRows.SIZE));
        removeAll();
        add(top, rows);
    }

    private WorkRow line(NoticeRow notice) {
        var title = ActionButton.link(getTranslation("notification.kind." + notice.kind()), click -> open(notice));
        var row = WorkRow.plain(title).withFact(fact(notice));
        return notice.isRead() ? row : row.withChip(new StatusBadge(Tone.READY, getTranslation("notification.new")));
    }

    private void open(NoticeRow notice) {
        inbox.read(notice.id());
        var place = new Location(notice.path());
        UI.getCurrentOrThrow().navigate(place.getPath(), place.getQueryParameters());
    }

    private String fact(NoticeRow notice) {
        var formats = Formats.current();
        String made = formats.moment(notice.madeAt());
        String about = about(formats, notice.about());
        return about == null ? made : getTranslation("notification.fact", about, made);
    }

    private static @Nullable String about(Formats formats, @Nullable String dayOrMonth) {
        if (dayOrMonth == null) {
            return null;
        }
        return dayOrMonth.length() == LENGTH_OF_A_MONTH
                ? formats.month(YearMonth.parse(dayOrMonth))
                : formats.date(LocalDate.parse(dayOrMonth));
    }
}
