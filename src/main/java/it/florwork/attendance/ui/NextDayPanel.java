package it.florwork.attendance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import it.florwork.attendance.Contact;
import it.florwork.attendance.DayKind;
import it.florwork.attendance.DayReportId;
import it.florwork.attendance.DayView;
import it.florwork.attendance.TraineeDay;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.IconFacts;
import it.florwork.shared.ui.StatusBadge;
import it.florwork.shared.ui.StatusBadge.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The next day, above all else: when, where, who, and two answers. */
class NextDayPanel extends Section {

    /** What the trainee can answer to a day. */
    interface Answers {
        void coming(TraineeDay day);

        void notComing(TraineeDay day, DayKind why, DayReportId act);
    }

    private static final List<DayKind> WHY = List.of(DayKind.SICK, DayKind.LEAVE, DayKind.EXCUSED);

    private final TraineeDay own;
    private final Answers answers;
    private final DayReportId act = DayReportId.next();
    private final Div actions = new Div();

    /**
     * @param contact whom to call about this day, or null
     * @param saidYes whether the trainee has already said that they come
     */
    NextDayPanel(TraineeDay own, LocalDate today, @Nullable Contact contact, boolean saidYes, Answers answers) {
        this.own = own;
        this.answers = answers;
        addClassNames("fw-panel", "fw-hero");
        var petals = FwIcon.FLOWER.create();
        petals.addClassName("fw-petals");
        var kicker = new Paragraph(Formats.current().longDay(day().date()));
        kicker.addClassName("fw-kicker");
        var title = new H1(getTranslation(
                isAbsenceAnnounced() && !saidYes ? "register.next.notComing" : "register.next." + own.kind(),
                Formats.current().due(day().date(), today)));
        add(petals, kicker, title, facts(contact));
        actions.addClassName("fw-hero-actions");
        add(actions);
        offerAnswers(saidYes);
    }

    private DayView day() {
        return own.day();
    }

    private boolean isAbsenceAnnounced() {
        return day().trainee().stream().anyMatch(said -> said.kind().isAbsence());
    }

    private IconFacts facts(@Nullable Contact contact) {
        var formats = Formats.current();
        var facts = new IconFacts();
        day().planned()
                .forEach(slot -> facts.fact(
                        FwIcon.CLOCK,
                        getTranslation("register.next.hours", formats.time(slot.from()), formats.time(slot.to()))));
        var place =
                new Div(Data.text(own.siteName()), Data.text(own.address()), new MapLinks(own.address(), isAndroid()));
        place.addClassName("fw-hero-place");
        facts.fact(FwIcon.PLACE, place);
        if (contact != null) {
            facts.fact(FwIcon.PERSON, new CallLine(contact));
        }
        return facts;
    }

    private static boolean isAndroid() {
        return UI.getCurrentOrThrow().getSession().getBrowser().isAndroid();
    }

    private void offerAnswers(boolean saidYes) {
        actions.removeAll();
        if (isAbsenceAnnounced() && !saidYes) {
            actions.add(
                    new StatusBadge(Tone.LOOK, FwIcon.CROSS, getTranslation("register.next.toldNotComing")),
                    ActionButton.plain(getTranslation("register.next.changedMind"), click -> answers.coming(own)));
            return;
        }
        if (saidYes) {
            actions.add(new StatusBadge(Tone.GOOD, getTranslation("register.next.toldComing")));
        } else {
            actions.add(ActionButton.primary(
                    FwIcon.CHECK, getTranslation("register.next.coming"), click -> answers.coming(own)));
        }
        actions.add(ActionButton.plain(getTranslation("register.next.cannot"), click -> askWhy(saidYes)));
    }

    private void askWhy(boolean saidYes) {
        actions.removeAll();
        var question = new Paragraph(getTranslation("register.next.why"));
        question.addClassName("fw-question-name");
        actions.add(question);
        WHY.forEach(why -> actions.add(ActionButton.plain(
                getTranslation("register.why." + why.name().toLowerCase(Locale.ROOT)),
                click -> answers.notComing(own, why, act))));
        var note = new Span(getTranslation("register.next.noDetails"));
        note.addClassName("fw-note");
        actions.add(
                note, ActionButton.link(FwIcon.BACK, getTranslation("shared.cancel"), click -> offerAnswers(saidYes)));
    }
}
