package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import it.florwork.progress.CardVersion;
import it.florwork.progress.WeeklySheet;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.Panel;
import it.florwork.vocabulary.Vocabulary;
import java.util.function.Consumer;

/** Two devices wrote the same card without knowing of each other: both stand side by side until their author chooses. */
class TwoCards extends Panel {
    private final WeeklySheet sheet;
    private final Vocabulary vocabulary;

    TwoCards(String title, WeeklySheet sheet, Vocabulary vocabulary, Consumer<CardVersion> onChoice) {
        super(title);
        this.sheet = sheet;
        this.vocabulary = vocabulary;
        asWarning();
        var versions = new Div();
        versions.addClassName("fw-versions");
        sheet.standing().forEach(version -> versions.add(side(version, onChoice)));
        add(new Paragraph(getTranslation("progress.card.twoVersionsWhich")), versions);
    }

    private Div side(CardVersion version, Consumer<CardVersion> onChoice) {
        var answers = new UnorderedList();
        sheet.skills()
                .forEach(skill -> answers.add(new ListItem(getTranslation(
                        "progress.card.versionLine",
                        Formats.current().term(vocabulary.label(skill, getLocale())),
                        getTranslation("progress.rating." + version.ratings().get(skill))))));
        var side = new Div(
                new Paragraph(Formats.current().moment(version.receivedAt())),
                answers,
                Data.mark(new Paragraph(version.example())),
                ActionButton.plain(getTranslation("progress.card.takeThis"), click -> onChoice.accept(version)));
        side.addClassName("fw-version");
        return side;
    }
}
