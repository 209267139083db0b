package it.florwork.progress.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.progress.CardFocus;
import it.florwork.progress.FocusPathway;
import it.florwork.progress.FocusRow;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import it.florwork.shell.FormDrafts;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Which skills come up more often on the weekly card of which pathway; one begins on a day, one ends, nothing is rewritten. */
@Route("card-focus")
@PageTitle("progress.focus.title")
@Menu(title = "progress.focus.title", order = 31, icon = "list")
@RolesAllowed(Role.ADMINISTRATOR)
class CardFocusView extends Stack implements BeforeEnterObserver {
    private final transient CardFocus focus;
    private final transient Vocabulary vocabulary;
    private final transient SkillWords words;
    private final transient FormDrafts drafts;
    private final transient Clock clock;

    CardFocusView(CardFocus focus, Vocabulary vocabulary, SkillWords words, FormDrafts drafts, Clock clock) {
        this.focus = focus;
        this.vocabulary = vocabulary;
        this.words = words;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(getTranslation("progress.focus.title"))
                        .withSubtitle(getTranslation("progress.focus.subtitle")),
                new FocusForm(focus, vocabulary, words, drafts, LocalDate.now(clock), this::show));
        var rows = focus.rows();
        for (var pathway : FocusPathway.values()) {
            add(panel(
                    pathway,
                    rows.stream().filter(row -> row.pathway() == pathway).toList()));
        }
    }

    private Panel panel(FocusPathway pathway, List<FocusRow> rows) {
        var title = getTranslation("progress.focus.pathway." + pathway);
        return rows.isEmpty()
                ? new Panel(title, new Paragraph(getTranslation("progress.focus.none")))
                : new Panel(title, new WorkList(rows.stream().map(this::row).toList())).flush();
    }

    private WorkRow row(FocusRow focused) {
        var skill = words.label(focused.skill(), getLocale());
        var row = WorkRow.plain(new Span(skill))
                .withFact(getTranslation("progress.focus.kind."
                        + vocabulary.skill(focused.skill()).kind()))
                .withFact(Formats.current().period(focused.validity()))
                .withChip(badge(focused));
        if (focused.onlyTrained()) {
            row.withFact(getTranslation("progress.focus.onlyTrained"));
        }
        if (focused.validity().firstDay().isAfter(LocalDate.now(clock))) {
            var remove = ActionButton.link(getTranslation("progress.focus.remove"), click -> {
                focus.remove(focused);
                show();
            });
            remove.setAriaLabel(getTranslation("progress.focus.removeOf", skill));
            row.withAction(remove);
        } else if (focused.validity().isOpen()) {
            var end = ActionButton.link(getTranslation("progress.focus.end"), click -> askLastDay(focused, skill));
            end.setAriaLabel(getTranslation("progress.focus.endOf", skill));
            row.withAction(end);
        }
        return row;
    }

    private StatusBadge badge(FocusRow row) {
        return row.validity().contains(LocalDate.now(clock))
                ? new StatusBadge(Tone.GOOD, getTranslation("progress.focus.now"))
                : new StatusBadge(Tone.NONE, getTranslation("progress.focus.notNow"));
    }

    private void askLastDay(FocusRow row, String skill) {
        var today = LocalDate.now(clock);
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("progress.focus.endOf", skill));
        var last = Formats.current().datePicker(getTranslation("progress.focus.last"));
        var first = row.validity().firstDay();
        last.setMin(first.isAfter(today) ? first : today);
        last.setValue(last.getMin());
        dialog.add(new Stack(new Paragraph(getTranslation("progress.focus.end.effect")), last));
        dialog.getFooter()
                .add(
                        ActionButton.plain(getTranslation("shared.cancel"), click -> dialog.close()),
                        ActionButton.primary(getTranslation("progress.focus.end.save"), click -> {
                            last.setInvalid(last.isInvalid() || last.isEmpty());
                            if (!last.isInvalid()) {
                                focus.end(row, last.getValue());
                                dialog.close();
                                show();
                            }
                        }));
        dialog.open();
    }
}
