package it.florwork.opening.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import it.florwork.access.Role;
import it.florwork.opening.NeedQuestions;
import it.florwork.opening.OpeningCatalogue;
import it.florwork.opening.OpeningDetail;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningService;
import it.florwork.opening.PostOpening;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A need in six short questions. A draft is saved with each answer, so nothing is lost on the way; what others already
 * read is shown whole and changed at once, because a change sends it back to be checked.
 */
@Route("my-needs/:need/edit/:question")
@RouteAlias("my-needs/new")
@PageTitle("opening.form.title")
@RolesAllowed(Role.COMPANY_CONTACT)
class NeedFormView extends Stack implements BeforeEnterObserver {
    /** After the last question the need is read as a whole. */
    private static final int READ = Question.COUNT + 1;

    private final transient OpeningCatalogue catalogue;
    private final transient OpeningService openings;
    private final transient NeedQuestions questions;
    private final transient Vocabulary vocabulary;
    private transient @Nullable OpeningDetail need;

    NeedFormView(OpeningCatalogue catalogue, OpeningService openings, NeedQuestions questions, Vocabulary vocabulary) {
        this.catalogue = catalogue;
        this.openings = openings;
        this.questions = questions;
        this.vocabulary = vocabulary;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters();
        need = asked.get("need")
                .map(id -> catalogue.detail(new OpeningId(NotFound.id(id))))
                .orElse(null);
        int number = asked.getInteger("question").orElse(1);
        removeAll();
        if (number < 1 || number > Question.COUNT) {
            throw new NotFound("question " + number);
        }
        if (need != null && !need.status().isEditable()) {
            event.forwardTo("my-needs/" + need.id());
        } else if (need != null && need.status().isOpen()) {
            askAll(need);
        } else {
            ask(number);
        }
    }

    private PostOpening said() {
        return need == null ? PostOpening.blank() : need.content();
    }

    private void ask(int number) {
        var question = question(number);
        question.read(said());
        add(header(), progress(number), new H2(getTranslation("opening.question." + number)), question);
        var next = ActionButton.primary(
                getTranslation("opening.next." + number), click -> save(List.of(question), number + 1));
        var saved = need;
        if (saved != null && number < Question.COUNT) {
            add(ActionButton.link(getTranslation("opening.form.saveAndRead"), click -> save(List.of(question), READ)));
        }
        add(number == 1 || saved == null ? new ActionBar(next) : new ActionBar(back(saved.id(), number), next));
    }

    private void askAll(OpeningDetail open) {
        var all = IntStream.rangeClosed(1, Question.COUNT)
                .mapToObj(this::question)
                .toList();
        add(header(), new Panel(new Paragraph(getTranslation("opening.form.goesBack"))).asWarning());
        for (int i = 0; i < all.size(); i++) {
            all.get(i).read(open.content());
            add(new H2(getTranslation("opening.question." + (i + 1))), all.get(i));
        }
        add(new ActionBar(ActionButton.primary(
                FwIcon.SEND, getTranslation("opening.form.saveAndSend"), click -> save(all, READ))));
    }

    /** @param next the question to ask then, or {@link #READ} */
    private void save(List<Question> answered, int next) {
        if (!answered.stream().map(Question::isAnswered).toList().contains(false)) {
            var content = said();
            for (var question : answered) {
                content = question.answer(content);
            }
            var id = save(content);
            UI.getCurrentOrThrow().navigate(next == READ ? "my-needs/" + id : edit(id, next));
        }
    }

    private OpeningId save(PostOpening content) {
        if (need == null) {
            return openings.post(content);
        }
        openings.edit(need.id(), need.version(), content);
        return need.id();
    }

    private PageHeader header() {
        var title = said().title();
        var header = title.isEmpty() ? new PageHeader(getTranslation("opening.new")) : PageHeader.ofData(title);
        if (need != null && need.status().isUnderWay()) {
            var saved = new Span(FwIcon.SAVED.create(), new Span(getTranslation("opening.form.saved")));
            saved.addClassName("fw-saved");
            header.withSubtitle(saved);
            var note = need.lastNote();
            if (note != null) {
                header.withSubtitle(
                        new Panel(getTranslation("opening.note." + need.status()), Data.mark(new Paragraph(note)))
                                .asWarning());
            }
        }
        return header;
    }

    private Div progress(int number) {
        var bar = new Div();
        bar.addClassName("fw-question-progress");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (int i = 1; i <= Question.COUNT; i++) {
            var piece = new Span();
            piece.addClassName(i <= number ? "fw-done" : "fw-to-come");
            bar.add(piece);
        }
        return new Div(bar, Panel.note(getTranslation("opening.form.progress", number, Question.COUNT)));
    }

    private ActionButton back(OpeningId id, int number) {
        return ActionButton.plain(
                FwIcon.BACK,
                getTranslation("opening.form.back"),
                click -> UI.getCurrentOrThrow().navigate(edit(id, number - 1)));
    }

    private static String edit(OpeningId id, int number) {
        return "my-needs/" + id + "/edit/" + number;
    }

    private Question question(int number) {
        return switch (number) {
            case 1 -> new WhatQuestion(vocabulary);
            case 2 -> new WhereQuestion(questions);
            case 3 -> new SinceQuestion(questions.today());
            case 4 -> new WeekQuestion();
            case 5 -> new SkillsQuestion(vocabulary);
            default -> new TermsQuestion(questions);
        };
    }
}
