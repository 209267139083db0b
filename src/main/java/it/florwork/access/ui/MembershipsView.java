package it.florwork.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.CurrentViewer;
import it.florwork.access.MembershipFilter;
import it.florwork.access.MembershipRow;
import it.florwork.access.MembershipService;
import it.florwork.access.MembershipStatus;
import it.florwork.access.Role;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FormKeeping;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.LinkDialog;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.PagedRows;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Who enters the portal, as what and for whom. The administrator changes it, the DPO looks on. */
@Route("memberships")
@PageTitle("access.memberships.title")
@Menu(title = "access.memberships.title", order = 910, icon = "people")
@RolesAllowed({Role.ADMINISTRATOR, Role.DPO})
class MembershipsView extends Stack implements BeforeEnterObserver {
    private final transient MembershipService memberships;
    private final transient FormKeeping forms;
    private final boolean mayChange;
    private final transient Formats formats = Formats.current();
    private final TextField text = new TextField();
    private final Select<MembershipFilter> state = new Select<>();
    private final PagedRows<MembershipRow> rows = new PagedRows<>(
            this::row, getTranslation("access.memberships.empty"), getTranslation("access.memberships.next"));

    MembershipsView(MembershipService memberships, CurrentViewer viewer, FormKeeping forms) {
        this.memberships = memberships;
        this.forms = forms;
        this.mayChange = viewer.get().is(Role.ADMINISTRATOR);
        var header = new PageHeader(getTranslation("access.memberships.title"))
                .withSubtitle(getTranslation("access.memberships.subtitle"));
        if (mayChange) {
            header.withActions(ActionButton.primary(
                    FwIcon.PLUS, getTranslation("access.memberships.invite"), click -> openInvitation(null)));
        }
        add(header, Stack.row(search(), states()), rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private Component search() {
        text.setLabel(getTranslation("access.memberships.search"));
        text.setPrefixComponent(FwIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> refresh());
        return text;
    }

    private Component states() {
        state.setLabel(getTranslation("access.memberships.show"));
        state.setItems(MembershipFilter.values());
        state.setItemLabelGenerator(one -> getTranslation("access.memberships.state." + one));
        state.setValue(MembershipFilter.LIVE);
        state.addValueChangeListener(change -> refresh());
        return state;
    }

    private WorkRow row(MembershipRow row) {
        var line = WorkRow.plain(Data.text(row.displayName()))
                .withFact(Stack.row(
                        new Span(getTranslation("access.role." + row.role())),
                        Data.text(row.organisationName()),
                        new Span(row.maySign() ? getTranslation("access.memberships.signs") : "")))
                .withFact(Stack.row(Data.text(row.username()), new Span(formats.period(row.period())), granted(row)))
                .withChip(badge(row));
        if (mayChange && waits(row)) {
            line.withAction(confirm(row));
        }
        return mayChange ? line.withAction(more(row)) : line;
    }

    private Span granted(MembershipRow row) {
        if (row.grantedByName() == null && row.decidedByName() == null) {
            return new Span();
        }
        return new Span(
                new Span(getTranslation("access.memberships.grantedBy") + ": "),
                Data.text(by(row.grantedByName()) + by(row.decidedByName(), " · ")));
    }

    private static boolean waits(MembershipRow row) {
        return row.endedAt() == null && row.status() == MembershipStatus.AWAITING_CONFIRMATION;
    }

    private static String by(@Nullable String name) {
        return by(name, "");
    }

    private static String by(@Nullable String name, String before) {
        return name == null ? "" : before + name;
    }

    private StatusBadge badge(MembershipRow row) {
        if (row.endedAt() != null) {
            return new StatusBadge(Tone.NONE, getTranslation("access.memberships.ended"));
        }
        if (row.status() == MembershipStatus.AWAITING_CONFIRMATION) {
            return new StatusBadge(Tone.LOOK, getTranslation("access.memberships.waiting"));
        }
        return row.hasPassword()
                ? new StatusBadge(Tone.GOOD, getTranslation("access.memberships.in"))
                : new StatusBadge(Tone.PLANNED, getTranslation("access.memberships.invited"));
    }

    private ActionButton more(MembershipRow row) {
        var button =
                ActionButton.icon(FwIcon.MENU, getTranslation("access.memberships.more", row.username()), click -> {});
        button.getElement().setAttribute("aria-haspopup", "menu");
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        if (waits(row)) {
            menu.addItem(getTranslation("access.memberships.refuse"), click -> {
                memberships.refuse(row.id());
                refresh();
            });
        }
        if (row.endedAt() == null) {
            menu.addItem(getTranslation("access.memberships.end"), click -> confirmEnd(row));
        }
        if (row.endedAt() == null && row.role().equals(Role.COMPANY_CONTACT)) {
            menu.addItem(
                    getTranslation(row.maySign() ? "access.memberships.noSigning" : "access.memberships.letSign"),
                    click -> {
                        memberships.letSign(row.id(), !row.maySign());
                        refresh();
                    });
        }
        menu.addItem(getTranslation("access.memberships.alsoAs"), click -> openInvitation(row));
        menu.addItem(getTranslation("access.memberships.renew"), click -> {
            var link = memberships.renewLink(row.user());
            new LinkDialog(link.path(), link.expiresAt()).open();
            refresh();
        });
        return button;
    }

    private ActionButton confirm(MembershipRow row) {
        var button = ActionButton.quiet(FwIcon.CHECK, getTranslation("access.memberships.confirm"), click -> {
            memberships.confirm(row.id());
            refresh();
        });
        button.setAriaLabel(getTranslation("access.memberships.confirmOf", row.username()));
        return button;
    }

    private void confirmEnd(MembershipRow row) {
        var dialog = new ConfirmDialog(
                getTranslation("access.memberships.end") + " (" + row.username() + ")",
                getTranslation("access.memberships.end.text"),
                getTranslation("access.memberships.end"),
                confirmed -> {
                    memberships.end(row.id());
                    refresh();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("shared.cancel"));
        dialog.open();
    }

    private void openInvitation(@Nullable MembershipRow already) {
        new InviteDialog(memberships, forms, already, this::refresh).open();
    }

    private void refresh() {
        rows.show(
                memberships.count(state.getValue(), text.getValue()),
                page -> memberships.rows(state.getValue(), text.getValue(), page, PagedRows.SIZE));
    }
}
