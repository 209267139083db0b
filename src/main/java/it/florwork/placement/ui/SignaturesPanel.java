package it.florwork.placement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import it.florwork.placement.ProjectParty;
import it.florwork.placement.TrainingProjectDetail;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.ScanUpload;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import it.florwork.shared.ui.WorkList;
import it.florwork.shared.ui.WorkRow;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has signed a training project, and when; where the viewer may, what was signed with a pen is recorded here. */
class SignaturesPanel extends Panel {
    private static final int SHOWN_OF_HASH = 16;

    /** What to do with a signed sheet. */
    interface Paper extends Serializable {
        void signed(Set<ProjectParty> sides, LocalDate on, byte[] scan);
    }

    /** @param paper null where nothing signed on paper is recorded */
    SignaturesPanel(TrainingProjectDetail project, @Nullable Paper paper) {
        super(UI.getCurrentOrThrow().getTranslation("placement.project.signatures"));
        var rows = new WorkList();
        project.signatures().forEach(signature -> rows.add(row(signature)));
        project.missing().stream()
                .sorted()
                .forEach(party -> rows.add(WorkRow.plain(new Span(getTranslation("placement.party." + party)))
                        .withChip(new StatusBadge(Tone.LOOK, getTranslation("placement.project.notYet")))));
        add(
                rows,
                note(getTranslation(
                        "placement.project.hash", project.contentHash().substring(0, SHOWN_OF_HASH))));
        if (paper != null) {
            add(new Details(getTranslation("placement.project.paper"), form(project, paper)));
        }
    }

    private WorkRow row(TrainingProjectDetail.Signature signature) {
        var row = WorkRow.plain(new Span(getTranslation("placement.party." + signature.party())))
                .withFact(getTranslation(
                        signature.onPaper() ? "placement.project.onPaper" : "placement.project.inPortal",
                        Formats.current().date(signature.signedOn())));
        if (!signature.by().isEmpty()) {
            row.withFact(Data.text(signature.by()));
        }
        var scan = signature.paper();
        if (scan != null) {
            var open = new Anchor("/documents/" + scan, getTranslation("placement.project.scan"));
            open.setTarget("_blank");
            row.withAction(open);
        }
        return row.withChip(new StatusBadge(Tone.GOOD, getTranslation("placement.project.signedBy")));
    }

    private Stack form(TrainingProjectDetail project, Paper paper) {
        var problem = new Div();
        problem.addClassName("fw-problem");
        problem.getElement().setAttribute("role", "alert");
        var sides = new CheckboxGroup<ProjectParty>(getTranslation("placement.project.paper.who"));
        sides.setItems(project.missing());
        sides.setItemLabelGenerator(side -> getTranslation("placement.party." + side));
        sides.setErrorMessage(getTranslation("placement.error.paperSides"));
        DatePicker on = Formats.current().datePicker(getTranslation("placement.project.paper.on"));
        on.setRequired(true);
        var upload = new ScanUpload(problem::setText);
        return new Stack(
                new Paragraph(getTranslation("placement.project.paper.effect")),
                sides,
                on,
                upload,
                problem,
                ActionButton.quiet(getTranslation("placement.project.paper.record"), click -> {
                    sides.setInvalid(sides.getValue().isEmpty());
                    on.setErrorMessage(getTranslation("shared.error.required"));
                    on.setInvalid(on.isEmpty());
                    problem.setText(upload.scan().length == 0 ? getTranslation("placement.project.paper.noScan") : "");
                    if (!sides.isInvalid() && !on.isInvalid() && upload.scan().length > 0) {
                        paper.signed(sides.getValue(), on.getValue(), upload.scan());
                    }
                }));
    }
}
