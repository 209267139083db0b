package it.florwork.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FormKeeping;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what is typed into a form as a draft on the server and offers it back when the form is opened again. Name the
 * fields with {@code keep}, then call {@link #offer}; call {@link #done} when the form is saved.
 */
public class DraftBar extends Div implements FormKeeping.Kept {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final int PAUSE_IN_TYPING = 1000;
    private static final String BASIS = ""; // beside the fields' names, none of which is empty

    private final transient FormDrafts drafts;
    private final String form;
    private final String record;
    private final transient List<Field<?>> fields = new ArrayList<>();
    private String basis = "";

    private record Field<T>(
            String name, HasValue<?, T> field, Function<T, String> toText, Function<String, T> fromText) {
        private String text() {
            return field.isEmpty() ? "" : toText.apply(field.getValue());
        }

        private void fill(String text) {
            if (text.isEmpty()) {
                field.clear();
            } else {
                field.setValue(fromText.apply(text));
            }
        }
    }

    /** @param record the record's id, or "" for a new one */
    public DraftBar(FormDrafts drafts, String form, String record) {
        PageModule.load(this, "wc/typed.js");
        this.drafts = drafts;
        this.form = form;
        this.record = record;
        addClassName("fw-draft-bar");
        getElement().setAttribute("role", "status");
    }

    @Override
    public DraftBar keep(String name, HasValue<?, String> field) {
        return keep(name, field, text -> text, text -> text);
    }

    @Override
    public <T> DraftBar keep(
            String name, HasValue<?, T> field, Function<T, String> toText, Function<String, T> fromText) {
        fields.add(new Field<>(name, field, toText, fromText));
        if (field instanceof HasValueChangeMode typed) { // not only when the field is left: a phone may die before
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE_IN_TYPING);
            ((Component) field).getElement().setAttribute("data-draft", key() + "#" + name);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        return this;
    }

    /**
     * The form changes a record as it was read: a draft that was begun over another version says so when it is offered,
     * since it would otherwise put old values over what somebody else has saved in between.
     */
    public DraftBar over(Object version) {
        basis = version.toString();
        return this;
    }

    /** Offers back what was kept, if anything, and what was typed in this tab while the server could not be reached. */
    @Override
    public DraftBar offer() {
        getElement()
                .executeJs("return window.florworkTyped ? window.florworkTyped($0) : ''", key())
                .then(String.class, this::neverArrived);
        return offerKept();
    }

    private void neverArrived(String typed) {
        if (!typed.isEmpty()) {
            var values = values();
            drafts.find(form, record).ifPresent(values::putAll);
            JSON.readValue(typed, FIELDS)
                    .forEach((name, text) -> values.computeIfPresent(name, (known, before) -> text));
            drafts.save(form, record, values);
            offerKept();
        }
    }

    private String key() {
        return form + " " + record;
    }

    private DraftBar offerKept() {
        drafts.find(form, record).ifPresent(kept -> {
            var strip = new Div(
                    FwIcon.SAVED.create(),
                    new Span(getTranslation(isOlder(kept) ? "shell.draft.offerOlder" : "shell.draft.offer")),
                    ActionButton.plain(getTranslation("shell.draft.resume"), click -> resume(kept)),
                    ActionButton.link(getTranslation("shell.draft.forget"), click -> done()));
            strip.addClassNames("fw-strip", "fw-strip-calm");
            removeAll();
            add(strip);
        });
        return this;
    }

    private boolean isOlder(Map<String, String> kept) {
        return !basis.equals(kept.getOrDefault(BASIS, basis));
    }

    /** The record itself is a draft and holds what was answered: says so, unless something is offered back. */
    public DraftBar ofADraft() {
        if (getChildren().findAny().isEmpty()) {
            sayKept();
        }
        return this;
    }

    /** The form is saved, or its draft not wanted. */
    @Override
    public void done() {
        drafts.discard(form, record);
        removeAll();
    }

    @Override
    public Component bar() {
        return this;
    }

    private void resume(Map<String, String> kept) {
        fields.forEach(field -> Optional.ofNullable(kept.get(field.name())).ifPresent(field::fill));
        sayKept();
    }

    /** Keeps what is in the fields now, also where another window has let go of the draft. */
    public void keepNow() {
        save();
    }

    private void save() {
        drafts.save(form, record, values());
        sayKept();
    }

    private TreeMap<String, String> values() {
        var values = new TreeMap<String, String>();
        fields.forEach(field -> values.put(field.name(), field.text()));
        values.put(BASIS, basis);
        return values;
    }

    private void sayKept() {
        var words = new Div(FwIcon.SAVED.create(), new Span(getTranslation("shell.draft.kept")));
        words.addClassName("fw-draft");
        removeAll();
        add(words);
    }
}
