package it.florwork.pocket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import it.florwork.access.CodeCardMade;
import it.florwork.access.CodeCardState;
import it.florwork.access.CurrentViewer;
import it.florwork.access.OneTimeCodeShown;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonAccess;
import it.florwork.candidate.PersonDetail;
import it.florwork.candidate.PersonSection;
import it.florwork.pocket.CodeCardPdf;
import it.florwork.shared.WrittenFile;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.LinkDialog;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.PrintLink;
import it.florwork.shared.ui.StepDialog;
import java.util.List;

/** Lets an operator give a person without e-mail a way onto the phone lane: a card to print, a code to read out. */
@org.springframework.stereotype.Component
class CardOfPerson implements PersonSection {
    private final PersonAccess access;
    private final CurrentViewer viewer;

    CardOfPerson(PersonAccess access, CurrentViewer viewer) {
        this.access = access;
        this.viewer = viewer;
    }

    @Override
    public Component forPerson(PersonDetail person, Runnable changed) {
        return viewer.get().is(Role.OPERATOR) ? panel(person.id(), changed) : new Div();
    }

    private Panel panel(CandidateId person, Runnable changed) {
        var state = access.cardState(person);
        Runnable issue = () -> {
            var made = access.card(person);
            changed.run();
            ready(made).open();
        };
        return new Panel(
                text("pocket.card.title"),
                Panel.note(text("pocket.card.text")),
                new Paragraph(text("pocket.card.state." + state)),
                ActionButton.quiet(FwIcon.PRINT, text("pocket.card.issue"), click -> {
                    if (state == CodeCardState.NONE) {
                        issue.run();
                    } else {
                        new StepDialog("pocket.card.issue", issue).open();
                    }
                }),
                ActionButton.quiet(
                        FwIcon.PHONE,
                        text("pocket.card.code"),
                        click -> shown(access.code(person)).open()));
    }

    private static Dialog ready(CodeCardMade made) {
        var paper = sheet(made);
        var dialog = once("pocket.card.ready", text("pocket.card.once"));
        dialog.add(new PrintLink(text("pocket.card.print"), () -> paper));
        return dialog;
    }

    private static WrittenFile sheet(CodeCardMade made) {
        return new WrittenFile(
                "card.pdf",
                "application/pdf",
                CodeCardPdf.print(
                        text("pocket.card.paper.title"),
                        made.codeName(),
                        LinkDialog.address(made.path()),
                        List.of(
                                text("pocket.card.paper.scan"),
                                text("pocket.card.paper.pin"),
                                text("pocket.card.paper.lost"))));
    }

    private static Dialog shown(OneTimeCodeShown code) {
        var dialog = once(
                "pocket.card.code.title",
                text("pocket.card.code.text", Formats.current().moment(code.expiresAt())));
        var field = new TextField(text("pocket.card.code.digits"));
        field.setValue(code.digits().replaceAll("(\\d{5})(\\d{5})", "$1 $2"));
        field.setReadOnly(true);
        field.setWidthFull();
        dialog.add(field);
        return dialog;
    }

    private static Dialog once(String title, String words) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(text(title));
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(words));
        dialog.getFooter().add(ActionButton.primary(text("pocket.card.done"), click -> dialog.close()));
        return dialog;
    }

    private static String text(String key, Object... values) {
        return UI.getCurrentOrThrow().getTranslation(key, values);
    }
}
