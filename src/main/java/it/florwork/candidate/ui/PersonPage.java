package it.florwork.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CardDetail;
import it.florwork.candidate.ErasureStatus;
import it.florwork.candidate.Identity;
import it.florwork.candidate.PersonDetail;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import java.util.ArrayList;
import java.util.List;

/** One person's page, drawn anew after each step; what stands on it depends on who looks. */
abstract class PersonPage extends Stack implements BeforeEnterObserver {
    final transient PersonDesk desk;

    PersonPage(PersonDesk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showWhoIsThere(new CandidateId(
                NotFound.id(event.getRouteParameters().get("person").orElse(""))));
    }

    private void showWhoIsThere(CandidateId id) {
        var erased = desk.erasures().of(id).filter(request -> request.status() == ErasureStatus.DONE);
        if (erased.isEmpty()) {
            show(id);
            return;
        }
        var words = new ErasureWords(erased.get());
        removeAll();
        add(
                new PageHeader(erased.get().codeName()).withSubtitle(words.now()),
                new Panel(
                        getTranslation("candidate.erasure.erased"),
                        Panel.note(getTranslation("candidate.erasure.erased.what"))),
                story(id));
    }

    Panel erasure(CandidateId id) {
        return new ErasurePanel(desk.erasures().of(id).orElse(null), "candidate.erasure.askFor", () -> {
            desk.erasures().askFor(id);
            show(id);
        });
    }

    abstract void show(CandidateId id);

    void lay(Component header, List<Component> work, List<Component> aside) {
        removeAll();
        add(header, new Columns().work(work.toArray(Component[]::new)).aside(aside.toArray(Component[]::new)));
    }

    Steps steps(CandidateId id) {
        return new Steps(desk.steps(), desk.pathways(), desk.today(), () -> show(id));
    }

    /** What the modules below know of the person. */
    List<Component> sections(PersonDetail person) {
        var parts = new ArrayList<Component>();
        desk.sections().forEach(section -> parts.add(section.forPerson(person, () -> show(person.id()))));
        return parts;
    }

    /** Only where the viewer follows the person: nobody else even asks. The case manager says each first. */
    List<Component> flags(PersonDetail person, boolean mayBegin) {
        return person.isFollowed()
                ? List.of(new FlagsPanel(desk.flags().of(person.id()), desk, mayBegin, () -> show(person.id())))
                : List.of();
    }

    Panel story(CandidateId id) {
        return new StoryPanel(desk.people().story(id));
    }

    /** Mends who the person is. */
    Component correction(CandidateId id, Identity identity) {
        return IdentityDialog.button(identity, () -> desk.draft("identity", id), revised -> {
            desk.identities().revise(id, identity, revised);
            show(id);
        });
    }

    CardDetail card(CandidateId id) {
        return desk.assessments().card(id);
    }
}
