package it.florwork.opening.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import it.florwork.access.Colleague;
import it.florwork.opening.NeedQuestions;
import it.florwork.opening.PostOpening;
import it.florwork.rules.Regime;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shell.DraftBar;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On what terms, and who follows? */
class TermsQuestion extends Question {
    private static final int LONGEST = 500;
    private static final int OPEN_DAYS = 60;

    private final transient List<Colleague> tutors;
    private final Select<Colleague> tutor = new Select<>();
    private final CheckboxGroup<Regime> regimes = new CheckboxGroup<>(getTranslation("opening.regimes"));
    private final TextArea accessibility = new TextArea(getTranslation("opening.accessibility.ask"));
    private final DatePicker expires = Formats.current().datePicker(getTranslation("opening.expiresOn.ask"));

    TermsQuestion(NeedQuestions questions) {
        tutors = questions.tutors();
        if (tutors.isEmpty()) {
            add(new EmptyState(getTranslation("opening.tutor.none")));
        }
        tutor.setLabel(getTranslation("opening.tutor"));
        tutor.setHelperText(getTranslation("opening.tutor.help"));
        tutor.setItems(tutors);
        tutor.setItemLabelGenerator(Colleague::name);
        regimes.setItems(Regime.values());
        regimes.setItemLabelGenerator(regime -> getTranslation("opening.regime." + regime));
        regimes.setHelperText(getTranslation("opening.regimes.help"));
        accessibility.setMaxLength(LONGEST);
        accessibility.setHelperText(getTranslation("opening.accessibility.help"));
        var today = questions.today();
        var last = today.plusDays(OPEN_DAYS);
        expires.setHelperText(getTranslation("opening.expiresOn.help", OPEN_DAYS));
        var needed = getTranslation("shared.error.required");
        binder().forField(tutor)
                .withValidator(Objects::nonNull, needed)
                .bind(
                        need -> tutors.stream()
                                .filter(one -> one.user().equals(need.tutor()))
                                .findFirst()
                                .orElse(null),
                        bySteps());
        binder().forField(regimes)
                .withValidator(chosen -> !chosen.isEmpty(), needed)
                .bind(PostOpening::regimes, bySteps());
        binder().forField(accessibility).bind(PostOpening::accessibility, bySteps());
        binder().forField(expires)
                .withValidator(
                        day -> day == null || !day.isAfter(last),
                        getTranslation(
                                "opening.error.expiresTooLate",
                                OPEN_DAYS,
                                Formats.current().date(last)))
                .bind(PostOpening::expiresOn, bySteps());
        ask(tutor, regimes, accessibility, expires);
    }

    @Override
    void keepIn(DraftBar draft) {
        draft.keep("tutor", tutor, one -> one.user().toString(), this::tutorOf)
                .keep(
                        "regimes",
                        regimes,
                        chosen -> chosen.stream().map(Regime::name).collect(Collectors.joining(" ")),
                        names ->
                                Stream.of(names.split(" ")).map(Regime::valueOf).collect(Collectors.toSet()))
                .keep("accessibility", accessibility)
                .keep("expires", expires, LocalDate::toString, LocalDate::parse);
    }

    private Colleague tutorOf(String user) {
        return tutors.stream()
                .filter(one -> one.user().toString().equals(user))
                .findFirst()
                .orElseGet(tutor::getEmptyValue);
    }

    @Override
    PostOpening answer(PostOpening need) {
        var follows = tutor.getValue();
        return need.under(
                regimes.getValue(),
                follows == null ? null : follows.user(),
                accessibility.getValue(),
                expires.getValue());
    }
}
