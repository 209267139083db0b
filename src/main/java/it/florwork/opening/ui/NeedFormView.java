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
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shell.DraftBar;
import it.florwork.shell.FormDrafts;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A need in six short questions. While it is the company's, each answer is saved as one goes on. What others already read
 * is saved as a whole at the end, because a change sends it back to be checked; until then the answers are the author's.
 */
@Route("my-needs/:need/edit/:question")
@RouteAlias("my-needs/new")
@PageTitle("opening.form.title")
@RolesAllowed(Role.COMPANY_CONTACT)
class NeedFormView extends Stack implements BeforeEnterObserver {
    private static final int COUNT = Question.COUNT;

    private final transient OpeningCatalogue catalogue;
    private final transient OpeningService openings;
    private final transient NeedQuestions choices;
    private final transient Vocabulary vocabulary;
    private final transient FormDrafts drafts;

    NeedFormView(
            OpeningCatalogue catalogue,
            OpeningService openings,
            NeedQuestions choices,
            Vocabulary vocabulary,
            FormDrafts drafts) {
        this.catalogue = catalogue;
        this.openings = openings;
        this.choices = choices;
        this.vocabulary = vocabulary;
        this.drafts = drafts;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters();
        int number = NeedAnswers.number(asked.get("question").orElse("1"));
        var found = asked.get("need")
                .map(id -> catalogue.detail(new OpeningId(NotFound.id(id))))
                .orElse(null);
        if (found != null && !found.status().isEditable()) {
            event.forwardTo(path(found.id()));
            return;
        }
        var six = Optional.ofNullable(found)
                .flatMap(need -> NeedAnswers.begun(need.id()))
                .orElseGet(() -> answers(found));
        ask(six, number);
    }

    private NeedAnswers answers(@Nullable OpeningDetail need) {
        var draft = new DraftBar(drafts, "need", need == null ? "" : need.id().toString());
        return new NeedAnswers(need, choices, vocabulary, draft).begin();
    }

    private void ask(NeedAnswers six, int number) {
        removeAll();
        add(header(six));
        if (six.isOpen()) {
            add(new Panel(new Paragraph(getTranslation("opening.form.goesBack"))).asWarning());
        }
        if (six.need().filter(need -> need.status().isUnderWay()).isPresent()) {
            six.draft().ofADraft();
        }
        add(six.draft(), progress(number), new H2(getTranslation("opening.question." + number)), six.question(number));
        var need = six.need().orElse(null);
        if (need != null && number < COUNT) {
            add(ActionButton.link(
                    getTranslation(six.isOpen() ? "opening.form.saveAndSend" : "opening.form.saveAndRead"),
                    click -> finish(six, number, need)));
        }
        var next = need != null && six.isOpen() && number == COUNT
                ? ActionButton.primary(
                        FwIcon.SEND, getTranslation("opening.form.saveAndSend"), click -> finish(six, number, need))
                : ActionButton.primary(getTranslation("opening.next." + number), click -> goOn(six, number));
        add(need == null || number == 1 ? new ActionBar(next) : new ActionBar(back(need.id(), number), next));
    }

    private void goOn(NeedAnswers six, int number) {
        var need = six.need().orElse(null);
        if (!six.question(number).isAnswered()) {
            return;
        }
        if (need == null) {
            var id = openings.post(six.question(number).answer(six.read()));
            six.done();
            go(edit(id, number + 1));
        } else if (six.isOpen()) {
            go(edit(need.id(), number + 1));
        } else {
            save(six, List.of(number), need, number < COUNT ? edit(need.id(), number + 1) : path(need.id()));
        }
    }

    /** What is published is saved as a whole; an answer that cannot be taken is asked again. */
    private void finish(NeedAnswers six, int number, OpeningDetail read) {
        var answered = six.isOpen() ? NeedAnswers.ALL : List.of(number);
        answered.stream()
                .filter(one -> !six.question(one).isAnswered())
                .findFirst()
                .ifPresentOrElse(wrong -> go(edit(read.id(), wrong)), () -> save(six, answered, read, path(read.id())));
    }

    private void save(NeedAnswers six, List<Integer> answered, OpeningDetail read, String next) {
        var now = catalogue.detail(read.id());
        Runnable save = () -> {
            openings.edit(read.id(), now.version(), six.mergedInto(now.content(), answered));
            leave(six, next);
        };
        if (now.version() == read.version()) {
            save.run();
        } else {
            six.draft().keepNow();
            var conflict = new NeedConflict(read, now, save, () -> leave(six, path(read.id())));
            getChildren().filter(NeedConflict.class::isInstance).toList().forEach(this::remove);
            addComponentAtIndex(1, conflict);
            conflict.scrollIntoView();
        }
    }

    private static void leave(NeedAnswers six, String next) {
        six.done();
        go(next);
    }

    private PageHeader header(NeedAnswers six) {
        var title = six.read().title();
        var need = six.need().orElse(null);
        var header = title.isEmpty() ? new PageHeader(getTranslation("opening.new")) : PageHeader.ofData(title);
        if (need != null && need.status().isUnderWay()) {
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
        for (int i = 1; i <= COUNT; i++) {
            var piece = new Span();
            piece.addClassName(i <= number ? "fw-done" : "fw-to-come");
            bar.add(piece);
        }
        return new Div(bar, Panel.note(getTranslation("opening.form.progress", number, COUNT)));
    }

    private ActionButton back(OpeningId id, int number) {
        return ActionButton.plain(FwIcon.BACK, getTranslation("opening.form.back"), click -> go(edit(id, number - 1)));
    }

    private static void go(String path) {
        UI.getCurrentOrThrow().navigate(path);
    }

    private static String path(OpeningId id) {
        return "my-needs/" + id;
    }

    private static String edit(OpeningId id, int number) {
        return path(id) + "/edit/" + number;
    }
}
