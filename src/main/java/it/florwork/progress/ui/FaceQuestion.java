package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import it.florwork.progress.Face;
import it.florwork.shared.ui.FwIcon;
import it.florwork.vocabulary.SkillCode;
import java.util.Optional;

/** One question to a trainee, answered with a face and its word. */
class FaceQuestion extends Div {
    private final SkillCode skill;
    private final RadioButtonGroup<Face> faces = new RadioButtonGroup<>();

    FaceQuestion(SkillCode skill, Runnable onAnswer) {
        this.skill = skill;
        addClassName("fw-question");
        faces.setLabel(getTranslation("progress.face.question." + skill));
        faces.setItems(Face.values());
        faces.addClassNames("fw-tiles", "fw-faces");
        faces.setRenderer(new ComponentRenderer<>(this::tile));
        faces.addValueChangeListener(change -> {
            faces.setInvalid(false);
            if (change.isFromClient()) {
                onAnswer.run();
            }
        });
        add(faces);
    }

    private Div tile(Face face) {
        var tile = new Div();
        tile.addClassName("fw-tile");
        if (face.level() > 0) {
            tile.add(FwIcon.named("face-" + face.level()).create());
        }
        tile.add(new Span(getTranslation("progress.face." + face)));
        return tile;
    }

    SkillCode skill() {
        return skill;
    }

    Optional<Face> face() {
        return faces.getOptionalValue();
    }

    void setFace(Face face) {
        faces.setValue(face);
    }

    void showMissing() {
        faces.setErrorMessage(getTranslation("progress.face.missing"));
        faces.setInvalid(face().isEmpty());
    }
}
