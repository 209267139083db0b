package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import it.florwork.progress.LastTime;
import it.florwork.progress.Rating;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.vocabulary.SkillCode;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One skill of a tutor's card: five tiles under each other, large enough for gloves. Once answered and left, it folds to
 * one line with a pencil, so that the next question stands under the thumb.
 */
class SkillQuestion extends Div {
    private final SkillCode skill;
    private final RadioButtonGroup<Rating> tiles = new RadioButtonGroup<>();
    private final Div line = new Div();
    private final Span answer = new Span();

    /** @param lastTime what was seen the last time this skill was asked, shown faintly, or null */
    SkillQuestion(SkillCode skill, String label, @Nullable LastTime lastTime, Consumer<SkillQuestion> onAnswer) {
        this.skill = skill;
        addClassName("fw-question");
        tiles.setLabel(label);
        tiles.setItems(Rating.values());
        tiles.addClassName("fw-tiles");
        tiles.setRenderer(new ComponentRenderer<>(rating -> tile(rating, lastTime)));
        tiles.addValueChangeListener(change -> {
            tiles.setInvalid(false);
            if (change.isFromClient()) {
                onAnswer.accept(this);
            }
        });
        var name = new Span(label);
        name.addClassName("fw-question-name");
        answer.addClassName("fw-note");
        var words = new Div(name, answer);
        words.addClassName("fw-question-words");
        line.addClassName("fw-question-line");
        line.add(
                FwIcon.CHECK.create(),
                words,
                ActionButton.icon(FwIcon.PENCIL, getTranslation("progress.card.change", label), click -> unfold()));
        add(tiles, line);
        unfold();
    }

    private Div tile(Rating rating, @Nullable LastTime lastTime) {
        var tile = new Div();
        tile.addClassName("fw-tile");
        if (rating.level() > 0) {
            var number = new Span(String.valueOf(rating.level()));
            number.addClassName("fw-tile-number");
            tile.add(number);
        }
        tile.add(new Span(getTranslation("progress.rating." + rating)));
        if (lastTime != null && lastTime.rating() == rating) {
            var before = new Span(getTranslation(
                    "progress.card.lastTime",
                    Formats.current().dayOfYear(lastTime.week().monday()),
                    lastTime.by()));
            before.addClassName("fw-tile-before");
            tile.add(before);
        }
        return tile;
    }

    SkillCode skill() {
        return skill;
    }

    Optional<Rating> rating() {
        return tiles.getOptionalValue();
    }

    void setRating(Rating rating) {
        tiles.setValue(rating);
    }

    /** Shows the answer as one line; a question without one stays open. */
    void fold() {
        rating().ifPresent(given -> {
            answer.setText(
                    given.level() > 0
                            ? getTranslation(
                                    "progress.card.answer", given.level(), getTranslation("progress.rating." + given))
                            : getTranslation("progress.rating." + given));
            tiles.setVisible(false);
            line.setVisible(true);
        });
    }

    private void unfold() {
        tiles.setVisible(true);
        line.setVisible(false);
    }

    void showMissing() {
        tiles.setErrorMessage(getTranslation("progress.card.answerMissing"));
        tiles.setInvalid(rating().isEmpty());
    }
}
