package it.florwork.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupSection;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;

/** The way from a group's page to its board. */
@org.springframework.stereotype.Component
class BoardOfGroup implements GroupSection {
    @Override
    public Component forGroup(GroupCard group, Runnable changed) {
        var ui = UI.getCurrentOrThrow();
        return new Panel(
                ui.getTranslation("progress.board.title"),
                new RecordLink("board/" + group.id(), ui.getTranslation("progress.board.open")).asButton());
    }
}
