package it.florwork.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
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
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.LinkDialog;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Who enters the portal, as what and for whom. The administrator changes it, the DPO looks on. */
@Route("memberships")
@PageTitle("access.memberships.title")
@Menu(title = "access.memberships.title", order = 910, icon = "people")
@RolesAllowed({Role.ADMINISTRATOR, Role.DPO})
class MembershipsView extends Stack {
    private final transient MembershipService memberships;
    private final boolean mayChange;
    private final transient Formats formats = Formats.current();
    private final TextField text = new TextField();
    private final Select<MembershipFilter> state = new Select<>();
    private final Grid<MembershipRow> grid = new Grid<>();

    MembershipsView(MembershipService memberships, CurrentViewer viewer) {
        this.memberships = memberships;
        this.mayChange = viewer.get().is(Role.ADMINISTRATOR);
        var header = new PageHeader(getTranslation("access.memberships.title"))
                .withSubtitle(getTranslation("access.memberships.subtitle"));
        if (mayChange) {
            header.withActions(ActionButton.primary(
                    FwIcon.PLUS, getTranslation("access.memberships.invite"), click -> openInvitation(null)));
        }
        add(header, Stack.row(search(), states()), new Panel(filled()).flush());
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

    private Grid<MembershipRow> filled() {
        grid.addComponentColumn(row -> new Div(Data.text(row.displayName()), named(row.username())))
                .setHeader(getTranslation("access.memberships.person"))
                .setAutoWidth(true);
        grid.addColumn(row -> getTranslation("access.role." + row.role()))
                .setHeader(getTranslation("access.memberships.role"))
                .setAutoWidth(true);
        grid.addComponentColumn(row -> Data.text(row.organisationName()))
                .setHeader(getTranslation("access.memberships.organisation"));
        grid.addColumn(row -> formats.period(row.period()))
                .setHeader(getTranslation("access.memberships.since"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::badge)
                .setHeader(getTranslation("access.memberships.status"))
                .setAutoWidth(true);
        grid.addComponentColumn(row -> Data.text(by(row.grantedByName()) + by(row.decidedByName(), " · ")))
                .setHeader(getTranslation("access.memberships.grantedBy"));
        if (mayChange) {
            grid.addComponentColumn(this::actions)
                    .setHeader(getTranslation("access.memberships.actions"))
                    .setWidth("12rem")
                    .setFlexGrow(0);
        }
        grid.setItems(
                query ->
                        memberships
                                .rows(state.getValue(), text.getValue(), query.getPage(), query.getPageSize())
                                .stream(),
                query -> memberships.count(state.getValue(), text.getValue()));
        grid.setEmptyStateText(getTranslation("access.memberships.empty"));
        return grid;
    }

    private static Div named(String username) {
        var note = Panel.note(username);
        return Data.mark(note);
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

    private Component actions(MembershipRow row) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var more = menu.addItem(FwIcon.MENU.create());
        more.setAriaLabel(getTranslation("access.memberships.more", row.username()));
        var items = more.getSubMenu();
        boolean waits = row.endedAt() == null && row.status() == MembershipStatus.AWAITING_CONFIRMATION;
        if (row.endedAt() == null) {
            if (waits) {
                items.addItem(getTranslation("access.memberships.refuse"), click -> {
                    memberships.refuse(row.id());
                    refresh();
                });
            }
            items.addItem(getTranslation("access.memberships.end"), click -> confirmEnd(row));
        }
        items.addItem(getTranslation("access.memberships.alsoAs"), click -> openInvitation(row));
        items.addItem(getTranslation("access.memberships.renew"), click -> {
            var link = memberships.renewLink(row.user());
            new LinkDialog(link.path(), link.expiresAt()).open();
            refresh();
        });
        return waits ? Stack.row(confirm(row), menu) : Stack.row(menu);
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
        new InviteDialog(memberships, already, this::refresh).open();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
