package it.florwork.allowance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.allowance.Outlook;
import it.florwork.allowance.Outlooks;
import it.florwork.attendance.MonthSection;
import it.florwork.shared.EngagementId;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says on a month's pages what it is worth and what can still become of it: money to those who may know of it. */
@org.springframework.stereotype.Component
class WorthOfMonth implements MonthSection {
    private final Outlooks outlooks;
    private final CurrentViewer viewer;

    WorthOfMonth(Outlooks outlooks, CurrentViewer viewer) {
        this.outlooks = outlooks;
        this.viewer = viewer;
    }

    @Override
    public Map<EngagementId, Component> of(YearMonth month, Collection<EngagementId> engagements) {
        return shown(month, engagements, false);
    }

    @Override
    public Map<EngagementId, Component> inShort(YearMonth month, Collection<EngagementId> engagements) {
        return shown(month, engagements, true);
    }

    private Map<EngagementId, Component> shown(YearMonth month, Collection<EngagementId> engagements, boolean inShort) {
        var shown = new HashMap<EngagementId, Component>();
        if (!engagements.isEmpty()) {
            outlooks.of(engagements, month).forEach((engagement, outlook) -> {
                var part = part(outlook, inShort);
                if (part != null) {
                    shown.put(engagement, part);
                }
            });
        }
        return shown;
    }

    private @Nullable Component part(Outlook outlook, boolean inShort) {
        var money = outlook.money();
        var role = viewer.get().role();
        if (!OutlookFacts.isWorthShowing(outlook)) {
            return null;
        }
        if (role.equals(Role.CANDIDATE)) {
            return money == null ? null : new MyMoneyPanel(outlook, money, inShort);
        }
        var ui = UI.getCurrentOrThrow();
        return money == null
                ? new Details(ui.getTranslation("allowance.howItGoes"), new OutlookFacts(outlook))
                : new WorthPanel(ui.getTranslation("allowance.title"), outlook, money);
    }
}
