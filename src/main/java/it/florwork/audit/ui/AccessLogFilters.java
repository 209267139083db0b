package it.florwork.audit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.audit.AccessLogFilter;
import it.florwork.audit.AccessLogService;
import it.florwork.shared.Period;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Stack;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The questions above the log: which days, who looked, what for, at whose data. */
class AccessLogFilters extends Stack {
    private final DatePicker from = Formats.current().datePicker(getTranslation("audit.filter.from"));
    private final DatePicker to = Formats.current().datePicker(getTranslation("audit.filter.to"));
    private final TextField who = new TextField(getTranslation("audit.filter.who"));
    private final ComboBox<String> purpose = new ComboBox<>(getTranslation("audit.filter.purpose"));
    private final Select<String> kind = new Select<>();
    private final TextField whose = new TextField(getTranslation("audit.filter.whose"));
    private final Consumer<AccessLogFilter> ask;

    /** @param withSubjects whether the viewer may ask whose data was seen */
    AccessLogFilters(AccessLogService log, LogWords words, boolean withSubjects, Consumer<AccessLogFilter> ask) {
        this.ask = ask;
        removeClassName("fw-stack");
        addClassName("fw-filters");
        who.setClearButtonVisible(true);
        whose.setClearButtonVisible(true);
        purpose.setClearButtonVisible(true);
        purpose.setItems(query -> found(log, words, query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        purpose.setItemLabelGenerator(words::purpose);
        kind.setLabel(getTranslation("audit.filter.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("audit.filter.all"));
        kind.setItems(LogWords.KINDS);
        kind.setItemLabelGenerator(one -> one == null ? getTranslation("audit.filter.all") : words.kind(one));
        add(from, to, who, purpose);
        if (withSubjects) {
            add(kind, whose);
        }
        Stream.<HasValue<?, ?>>of(from, to, who, purpose, kind, whose)
                .forEach(field -> field.addValueChangeListener(change -> changed(change.isFromClient())));
    }

    private List<String> found(AccessLogService log, LogWords words, String text) {
        return log.purposes(days()).stream()
                .filter(code -> words.purpose(code).toLowerCase(getLocale()).contains(text.toLowerCase(getLocale())))
                .toList();
    }

    private void changed(boolean byHand) {
        if (byHand && !from.isEmpty() && !to.isEmpty()) {
            ask.accept(
                    new AccessLogFilter(days(), who.getValue(), purpose.getValue(), kind.getValue(), whose.getValue()));
        }
    }

    private Period days() {
        return AccessLogAddress.days(from.getValue(), to.getValue());
    }

    void show(AccessLogFilter asked) {
        from.setValue(asked.days().firstDay());
        to.setValue(asked.days().lastDay());
        who.setValue(Objects.requireNonNullElse(asked.username(), ""));
        purpose.setValue(asked.purpose());
        LogWords.KINDS.stream()
                .filter(one -> one.equals(asked.subjectKind()))
                .findFirst()
                .ifPresentOrElse(kind::setValue, kind::clear);
        whose.setValue(Objects.requireNonNullElse(asked.subject(), ""));
    }
}
