package it.florwork.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonAccess;
import it.florwork.candidate.PersonDetail;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.Panel;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** One person for operators: where they stand, what comes next, what they can do, their story. */
@Route("people/:person")
@PageTitle("candidate.person.title")
@RolesAllowed(Role.OPERATOR)
class PersonView extends PersonPage {
    private final transient PersonAccess access;

    PersonView(PersonDesk desk, PersonAccess access) {
        super(desk);
        this.access = access;
    }

    @Override
    void show(CandidateId id) {
        Runnable again = () -> show(id);
        var person = desk.people().person(id);
        var identity = desk.identities().of(id, "people.page");
        var card = card(id);
        var work = new ArrayList<Component>();
        work.add(PersonFacts.stages(person));
        work.addAll(sections(person));
        work.add(new AssessmentPanel(card, desk.assessments(), desk.draft("assessment", id), again));
        work.add(new SkillsPanel(card, desk.assessments(), desk.vocabulary(), again));
        var aside = new ArrayList<Component>();
        aside.add(followed(person));
        aside.addAll(flags(person, false));
        aside.add(new GroupsPanel(desk.pathways().enrolmentsOf(id), desk.pathways(), desk.today(), again));
        aside.add(new AccessPanel(() -> access.link(id)));
        aside.add(story(id));
        aside.add(erasure(id));
        lay(
                PersonFacts.header(person, identity, "people", getTranslation("candidate.people.title"))
                        .withActions(steps(id).ofOperator(person))
                        .withActions(correction(id, identity)),
                work,
                aside);
    }

    private Panel followed(PersonDetail person) {
        var panel = new Panel(getTranslation("candidate.follow.title"));
        var operator = person.operator();
        panel.add(
                operator == null
                        ? Panel.note(getTranslation("candidate.follow.nobody"))
                        : new FactList().fact(getTranslation("candidate.follow.operator"), Data.text(operator)));
        if (!person.isFollowed()) {
            panel.add(
                    Panel.note(getTranslation("candidate.follow.what")),
                    ActionButton.quiet(FwIcon.PERSON, getTranslation("candidate.follow.me"), click -> {
                        desk.steps().follow(person.id());
                        show(person.id());
                    }));
        }
        return panel;
    }
}
