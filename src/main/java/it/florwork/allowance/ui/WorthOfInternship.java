package it.florwork.allowance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.allowance.Outlook;
import it.florwork.allowance.Outlooks;
import it.florwork.placement.InternshipSection;
import it.florwork.shared.EngagementId;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import java.util.List;
import org.springframework.core.annotation.Order;

/** Says on an internship's page what its months are worth: the present one at a glance, the others when they are opened. */
@org.springframework.stereotype.Component
@Order(2)
class WorthOfInternship implements InternshipSection {
    private final Outlooks outlooks;
    private final CurrentViewer viewer;

    WorthOfInternship(Outlooks outlooks, CurrentViewer viewer) {
        this.outlooks = outlooks;
        this.viewer = viewer;
    }

    @Override
    public Component of(EngagementId engagement) {
        var months = outlooks.soFar(engagement).stream()
                .filter(OutlookFacts::isWorthShowing)
                .toList();
        if (months.isEmpty()) {
            return new Div();
        }
        var parts = new Stack(latest(months.getFirst()));
        var earlier =
                months.stream().skip(1).filter(month -> month.money() != null).toList();
        if (!earlier.isEmpty()) {
            parts.add(earlier(earlier));
        }
        return parts;
    }

    private Component latest(Outlook outlook) {
        var ui = UI.getCurrentOrThrow();
        var money = outlook.money();
        var name = Formats.current().month(outlook.month());
        if (money == null) {
            return new Panel(ui.getTranslation("allowance.howGoes", name), new OutlookFacts(outlook));
        }
        return viewer.get().is(Role.CANDIDATE)
                ? new MyMoneyPanel(outlook, money, true)
                : new WorthPanel(ui.getTranslation("allowance.titleOf", name), outlook, money);
    }

    private static Panel earlier(List<Outlook> months) {
        var words = new WorthWords();
        var panel = new Panel(words.text("allowance.earlier"));
        months.forEach(outlook -> {
            var money = outlook.money();
            if (money != null) {
                panel.add(new Details(
                        words.text(
                                outlook.sealed() ? "allowance.monthSealed" : "allowance.monthOpen",
                                Formats.current().month(outlook.month()),
                                words.money(money.due())),
                        new WorthLines(money.now(), money.rectified())));
            }
        });
        return panel;
    }
}
