package it.florwork.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.progress.CardVersion;
import it.florwork.progress.FacesSheet;
import it.florwork.progress.SelfCards;
import it.florwork.progress.Week;
import it.florwork.progress.WriteSelfCard;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.EmptyState;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** A trainee's week in faces, and afterwards what the tutor saw. */
@Route("my-week")
@PageTitle("progress.face.title")
@Menu(title = "progress.face.menu", order = 20, icon = "week")
@RolesAllowed(Role.CANDIDATE)
class MyWeekView extends Stack implements BeforeEnterObserver {
    private final SelfCards cards;
    private final transient SkillWords words;
    private final Clock clock;

    MyWeekView(SelfCards cards, SkillWords words, Clock clock) {
        this.cards = cards;
        this.words = words;
        this.clock = clock;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var week = Week.of(LocalDate.now(clock));
        var sheets = cards.sheets(week);
        var formats = Formats.current();
        removeAll();
        add(new PageHeader(getTranslation("progress.face.heading"))
                .withSubtitle(getTranslation(
                        "progress.week.span", formats.shortDay(week.monday()), formats.day(week.sunday()))));
        if (sheets.isEmpty()) {
            add(new EmptyState(getTranslation("progress.face.empty")));
        }
        sheets.forEach(sheet -> show(sheet, sheets.size() > 1));
    }

    private void show(FacesSheet sheet, boolean severalPlaces) {
        if (severalPlaces) {
            add(Data.mark(new H2(sheet.place())));
        }
        if (sheet.standing().size() == 1) {
            add(Panel.note(getTranslation("progress.face.thanks")));
        }
        sheet.tutors().forEach(card -> add(tutors(card)));
        add(
                new FacesForm(sheet, words, clock, this::save),
                new RecordLink("cards/" + sheet.engagement(), getTranslation("progress.archive.mine")));
    }

    private void save(WriteSelfCard card) {
        cards.save(card);
        show();
    }

    private Panel tutors(CardVersion card) {
        var seen = words.lines(card.ratings(), rating -> getTranslation("progress.rating." + rating));
        var panel = new Panel(getTranslation("progress.face.tutorSaw"), seen);
        var words = new Div();
        words.addClassName("fw-quote");
        if (!card.example().isEmpty()) {
            words.add(Data.mark(new Paragraph(card.example())));
        }
        if (!card.note().isEmpty()) {
            words.add(Data.mark(new Paragraph(card.note())));
        }
        panel.add(words);
        return panel;
    }
}
