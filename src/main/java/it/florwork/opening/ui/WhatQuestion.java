package it.florwork.opening.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import it.florwork.opening.PostOpening;
import it.florwork.opening.Wording;
import it.florwork.shared.ui.Formats;
import it.florwork.shell.DraftBar;
import it.florwork.vocabulary.Occupation;
import it.florwork.vocabulary.OccupationCode;
import it.florwork.vocabulary.Vocabulary;

/** What work is it? */
class WhatQuestion extends Question {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TASKS = 1500;

    private final transient Vocabulary vocabulary;
    private final TextField title = new TextField(getTranslation("opening.title"));
    private final ComboBox<Occupation> occupation = new ComboBox<>(getTranslation("opening.occupation"));
    private final TextArea tasks = new TextArea(getTranslation("opening.tasks"));

    WhatQuestion(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        title.setMaxLength(LONGEST_TITLE);
        title.setHelperText(getTranslation("opening.title.help"));
        tasks.setMaxLength(LONGEST_TASKS);
        tasks.setMinRows(5);
        tasks.setHelperText(getTranslation("opening.tasks.help"));
        occupation.setItems(vocabulary.occupations());
        occupation.setItemLabelGenerator(one -> Formats.current().term(one.label(getLocale())));
        occupation.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && title.isEmpty()) {
                title.setValue(change.getValue().label(getLocale()));
            }
        });
        var needed = getTranslation("shared.error.required");
        binder().forField(occupation)
                .asRequired(needed)
                .bind(need -> need.occupation() == null ? null : vocabulary.occupation(need.occupation()), bySteps());
        binder().forField(title).asRequired(needed).withValidator(fairWords()).bind(PostOpening::title, bySteps());
        binder().forField(tasks).asRequired(needed).withValidator(fairWords()).bind(PostOpening::tasks, bySteps());
        ask(occupation, title, tasks);
    }

    /** Says at once, and beside the field, which word cannot stay. */
    private Validator<String> fairWords() {
        return (text, context) -> Wording.issues(text).stream()
                .findFirst()
                .map(issue ->
                        ValidationResult.error(getTranslation("opening.error.wording." + issue.ground(), issue.word())))
                .orElseGet(ValidationResult::ok);
    }

    @Override
    void keepIn(DraftBar draft) {
        draft.keep(
                        "occupation",
                        occupation,
                        one -> one.code().value(),
                        code -> vocabulary.occupation(new OccupationCode(code)))
                .keep("title", title)
                .keep("tasks", tasks);
    }

    @Override
    PostOpening answer(PostOpening need) {
        var chosen = occupation.getValue();
        return need.describing(title.getValue(), chosen == null ? null : chosen.code(), tasks.getValue());
    }
}
