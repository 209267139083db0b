package it.florwork.candidate.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.candidate.AssessPerson;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CardDetail;
import it.florwork.rules.Regime;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StepDialog;
import it.florwork.shared.ui.Toast;
import it.florwork.shared.ui.WeekEditor;
import it.florwork.shell.DraftBar;
import it.florwork.vocabulary.ItalianLevel;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The assessment: ten minutes, which may be left and taken up again. What is not saved yet is offered back. */
class AssessmentPanel extends Panel {
    private enum Place {
        ANY,
        OUTDOORS,
        INDOORS
    }

    private final WeekEditor week = new WeekEditor(getTranslation("candidate.card.availability"));
    private final IntegerField travel = new IntegerField(getTranslation("candidate.card.travel"));
    private final TextField municipality = new TextField(getTranslation("candidate.municipality"));
    private final Select<ItalianLevel> italian =
            StepDialog.choice("candidate.card.italian", "candidate.italian.", ItalianLevel.values());
    private final Select<Place> place =
            StepDialog.choice("candidate.card.place", "candidate.card.place.", Place.values());
    private final Checkbox licence = new Checkbox(getTranslation("candidate.card.licence"));
    private final CheckboxGroup<Regime> regimes = new CheckboxGroup<>(getTranslation("candidate.card.regimes"));

    AssessmentPanel(CardDetail card, Assessments assessments, DraftBar draft, Runnable done) {
        super(UI.getCurrentOrThrow().getTranslation("candidate.card"));
        travel.setMin(0);
        travel.setMax(180);
        travel.setStep(5);
        travel.setStepButtonsVisible(true);
        regimes.setItems(Regime.values());
        regimes.setItemLabelGenerator(regime -> getTranslation("candidate.regime." + regime));
        show(card.content());
        keepIn(draft.over(card.version()));
        add(
                draft,
                new Stack(week, Stack.row(travel, municipality, italian, place), licence, regimes),
                ActionButton.quiet(FwIcon.SAVED, getTranslation("candidate.card.save"), click -> {
                    assessments.assess(card.candidate(), card.version(), content());
                    draft.done();
                    done.run();
                    Toast.show(getTranslation("shared.saved"));
                }));
    }

    private void keepIn(DraftBar draft) {
        draft.keep("week", week, WeeklyTimetable::format, WeeklyTimetable::parse)
                .keep("travel", travel, String::valueOf, Integer::valueOf)
                .keep("municipality", municipality)
                .keep("italian", italian, Enum::name, ItalianLevel::valueOf)
                .keep("place", place, Enum::name, Place::valueOf)
                .keep("licence", licence, String::valueOf, Boolean::valueOf)
                .keep("regimes", regimes, AssessmentPanel::text, AssessmentPanel::regimes)
                .offer();
    }

    private static String text(Set<Regime> regimes) {
        return regimes.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Set<Regime> regimes(String text) {
        return Arrays.stream(text.split(" ")).map(Regime::valueOf).collect(Collectors.toSet());
    }

    private void show(AssessPerson content) {
        var outdoors = content.likesOutdoors();
        week.setValue(content.availability());
        travel.setValue(content.travelMinutes());
        municipality.setValue(content.municipality());
        italian.setValue(content.italian());
        place.setValue(outdoors == null ? Place.ANY : outdoors ? Place.OUTDOORS : Place.INDOORS);
        licence.setValue(content.drivingLicence());
        regimes.setValue(content.regimes());
    }

    private AssessPerson content() {
        return new AssessPerson(
                week.getValue(),
                travel.getValue(),
                municipality.getValue(),
                italian.getValue(),
                place.getValue() == Place.ANY ? null : place.getValue() == Place.OUTDOORS,
                licence.getValue(),
                regimes.getValue());
    }
}
