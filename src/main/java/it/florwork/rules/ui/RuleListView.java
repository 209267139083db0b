package it.florwork.rules.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.rules.LegalSources;
import it.florwork.rules.RuleKey;
import it.florwork.rules.RuleKey.Unit;
import it.florwork.rules.RuleRow;
import it.florwork.rules.RuleService;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Every figure of the law and the project with its dates and source; a new one begins on a day, nothing is rewritten. */
@Route("rules")
@PageTitle("rules.title")
@Menu(title = "rules.title", order = 30, icon = "list")
@RolesAllowed(Role.ADMINISTRATOR)
class RuleListView extends Stack implements BeforeEnterObserver {
    private final transient RuleService rules;
    private final transient Clock clock;

    RuleListView(RuleService rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(getTranslation("rules.title")).withSubtitle(getTranslation("rules.subtitle")));
        rules.rows().stream()
                .collect(Collectors.groupingBy(RuleRow::key, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, rows) -> add(panel(key, rows)));
    }

    private Panel panel(RuleKey key, List<RuleRow> rows) {
        return new Panel(
                        getTranslation("rules.key." + key),
                        new WorkList(rows.stream().map(this::row).toList()))
                .flush();
    }

    private WorkRow row(RuleRow rule) {
        var figure = rule.value();
        var row = WorkRow.plain(new Span(
                        figure == null
                                ? getTranslation(
                                        rule.key().isSwitchedOffWithoutFigure() ? "rules.off" : "rules.noFigure")
                                : worded(rule.key().unit(), figure)))
                .withFact(getTranslation("rules.for", whom(rule)))
                .withFact(Formats.current().period(rule.validity()))
                .withFact(Data.text(LegalSources.in(getLocale(), rule.legalSource())))
                .withChip(badge(rule));
        return rule.validity().isOpen() ? row.withAction(new Stack(actions(rule))) : row;
    }

    private String worded(Unit unit, int figure) {
        return unit == Unit.CENTS ? Formats.current().money(figure) : getTranslation("rules.unit." + unit, figure);
    }

    private ActionButton[] actions(RuleRow rule) {
        var change = ActionButton.quiet(
                getTranslation("rules.change"),
                click -> new ChangeRuleDialog(rule, LocalDate.now(clock), asked -> {
                            rules.change(asked);
                            show();
                        })
                        .open());
        if (rule.verified()) {
            return new ActionButton[] {change};
        }
        return new ActionButton[] {
            change,
            ActionButton.link(getTranslation("rules.verify"), click -> {
                rules.verify(rule.id());
                show();
            })
        };
    }

    private String whom(RuleRow rule) {
        var regime = rule.regime() == null ? "ALL" : rule.regime().name();
        var group = rule.targetGroup() == null ? "ALL" : rule.targetGroup().name();
        return getTranslation("rules.region." + rule.region()) + ", " + getTranslation("rules.regime." + regime) + ", "
                + getTranslation("rules.group." + group);
    }

    private StatusBadge badge(RuleRow rule) {
        if (!rule.validity().contains(LocalDate.now(clock))) {
            return new StatusBadge(Tone.NONE, getTranslation("rules.notNow"));
        }
        return rule.verified()
                ? new StatusBadge(Tone.GOOD, getTranslation("rules.verified"))
                : new StatusBadge(Tone.LOOK, getTranslation("rules.toVerify"));
    }
}
