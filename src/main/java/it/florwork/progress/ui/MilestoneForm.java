package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import it.florwork.progress.MilestoneAnswer;
import it.florwork.progress.MilestoneKind;
import it.florwork.progress.MilestoneQuestion;
import it.florwork.progress.TakeMilestone;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The three or four questions of a milestone and a note. */
class MilestoneForm extends Div {
    private final Map<MilestoneQuestion, RadioButtonGroup<MilestoneAnswer>> questions = new LinkedHashMap<>();
    private final TextArea note = new TextArea();

    /** Names the act of saving what this form shows: a second tap is the same act. */
    private final UUID act = Ids.next();

    MilestoneForm(EngagementId engagement, MilestoneKind kind, FormDrafts drafts, Consumer<TakeMilestone> onSave) {
        addClassName("fw-stack");
        var draft = new DraftBar(drafts, "milestone", engagement + "/" + kind);
        add(draft);
        kind.questions().forEach(question -> {
            var answers = new RadioButtonGroup<MilestoneAnswer>();
            answers.setLabel(getTranslation("progress.milestone.question." + question));
            answers.setItems(MilestoneAnswer.values());
            answers.setItemLabelGenerator(answer -> getTranslation("progress.milestone.answer." + answer));
            answers.setErrorMessage(getTranslation("progress.milestone.missing"));
            answers.addValueChangeListener(change -> answers.setInvalid(false));
            questions.put(question, answers);
            draft.keep(question.name(), answers, MilestoneAnswer::name, MilestoneAnswer::valueOf);
            add(answers);
        });
        note.setLabel(getTranslation("progress.milestone.note"));
        note.setHelperText(getTranslation("progress.milestone.noteHelp"));
        note.setMaxLength(TakeMilestone.LONGEST_NOTE);
        note.setWidthFull();
        draft.keep("note", note);
        draft.offer();
        add(note, new ActionBar(ActionButton.primary(FwIcon.CHECK, getTranslation("progress.milestone.save"), click -> {
            questions.values().forEach(answers -> answers.setInvalid(answers.isEmpty()));
            if (questions.values().stream().noneMatch(RadioButtonGroup::isEmpty)) {
                onSave.accept(new TakeMilestone(act, engagement, kind, answers(), note.getValue()));
                draft.done();
            }
        })));
    }

    private Map<MilestoneQuestion, MilestoneAnswer> answers() {
        return questions.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().getValue()));
    }
}
