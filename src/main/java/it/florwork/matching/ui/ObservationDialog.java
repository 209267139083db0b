package it.florwork.matching.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.matching.Observation;
import it.florwork.matching.Observation.Paper;
import it.florwork.shared.Period;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shell.DraftBar;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks for the days at the place and for the two papers that must cover them. */
class ObservationDialog extends StepDialog {
    private static final String KEY = "matching.observe";

    ObservationDialog(LocalDate today, DraftBar draft, Consumer<Observation> agreed) {
        this(
                draft,
                date("matching.observation.from", today),
                date("matching.observation.to", null),
                new TextField(),
                date("matching.observation.actOn", null),
                new TextField(),
                date("matching.observation.insuranceOn", null),
                agreed);
    }

    private ObservationDialog(
            DraftBar draft,
            DatePicker from,
            DatePicker to,
            TextField act,
            DatePicker actOn,
            TextField insurance,
            DatePicker insuranceOn,
            Consumer<Observation> agreed) {
        super(KEY, () -> {
            agreed.accept(new Observation(
                    period(from.getValue(), to.getValue()),
                    new Paper(act.getValue(), actOn.getValue()),
                    new Paper(insurance.getValue(), insuranceOn.getValue())));
            draft.done();
        });
        act.setLabel(getTranslation("matching.observation.actNumber"));
        insurance.setLabel(getTranslation("matching.observation.insuranceNumber"));
        act.setMaxLength(Paper.LONGEST_NUMBER);
        insurance.setMaxLength(Paper.LONGEST_NUMBER);
        draft.keep("from", from, LocalDate::toString, LocalDate::parse)
                .keep("to", to, LocalDate::toString, LocalDate::parse)
                .keep("act", act)
                .keep("actOn", actOn, LocalDate::toString, LocalDate::parse)
                .keep("insurance", insurance)
                .keep("insuranceOn", insuranceOn, LocalDate::toString, LocalDate::parse)
                .offer();
        offers(draft);
        needs(from, to, act, actOn, insurance, insuranceOn);
    }

    private static Period period(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new RuleViolation("matching.error.observationEndsBefore");
        }
        return Period.of(from, to);
    }
}
