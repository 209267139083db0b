package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import it.florwork.progress.Face;
import it.florwork.progress.FacesSheet;
import it.florwork.progress.FacesVersion;
import it.florwork.progress.Origin;
import it.florwork.progress.WriteSelfCard;
import it.florwork.shared.Ids;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.FwIcon;
import it.florwork.vocabulary.SkillCode;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The five questions of one place, and the act of saving them. */
class FacesForm extends Div {
    private final FacesSheet sheet;
    private final transient SkillWords words;
    private final Clock clock;
    private final CardProgress progress = new CardProgress();
    private final List<FaceQuestion> questions;

    /** Names the act of saving what this form shows: a second tap is the same act. */
    private final UUID act = Ids.next();

    FacesForm(FacesSheet sheet, SkillWords words, Clock clock, Consumer<WriteSelfCard> onSave) {
        this.sheet = sheet;
        this.words = words;
        this.clock = clock;
        addClassName("fw-stack");
        questions = sheet.skills().stream()
                .map(skill -> new FaceQuestion(skill, () -> showProgress(CardProgress.Saved.NOT_YET)))
                .toList();
        if (sheet.standing().size() > 1) {
            add(versions());
        } else {
            sheet.standing().forEach(this::fill);
        }
        add(progress);
        questions.forEach(this::add);
        add(new ActionBar(
                ActionButton.primary(FwIcon.CHECK, getTranslation("progress.face.save"), click -> save(onSave))));
        showProgress(sheet.standing().isEmpty() ? CardProgress.Saved.NOT_YET : CardProgress.Saved.CARD);
    }

    private TwoVersions<FacesVersion> versions() {
        return new TwoVersions<>(
                getTranslation("progress.face.twoVersions"),
                getTranslation("progress.face.twoVersionsWhich"),
                sheet.standing(),
                FacesVersion::receivedAt,
                version -> words.lines(version.faces(), face -> getTranslation("progress.face." + face)),
                version -> {
                    fill(version);
                    showProgress(CardProgress.Saved.NOT_YET);
                });
    }

    private void fill(FacesVersion version) {
        questions.forEach(question -> {
            var face = version.faces().get(question.skill());
            if (face != null) {
                question.setFace(face);
            }
        });
    }

    private void save(Consumer<WriteSelfCard> onSave) {
        questions.forEach(FaceQuestion::showMissing);
        var faces = faces();
        if (faces.size() == questions.size()) {
            onSave.accept(new WriteSelfCard(
                    act,
                    sheet.engagement(),
                    sheet.week(),
                    faces,
                    sheet.basis(),
                    Origin.portal(act.toString(), 0, clock)));
        }
    }

    private Map<SkillCode, Face> faces() {
        var faces = new HashMap<SkillCode, Face>();
        questions.forEach(question -> question.face().ifPresent(face -> faces.put(question.skill(), face)));
        return faces;
    }

    private void showProgress(CardProgress.Saved saved) {
        progress.show(faces().size(), questions.size(), saved);
    }
}
