package it.florwork.candidate.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.CandidateService;
import it.florwork.candidate.Identities;
import it.florwork.candidate.Pathways;
import it.florwork.candidate.People;
import it.florwork.candidate.PersonAccess;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.Stack;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** One person for operators: where they stand, what comes next, what they can do, their story. */
@Route("people/:person")
@PageTitle("candidate.person.title")
@RolesAllowed(Role.OPERATOR)
class PersonView extends Stack implements BeforeEnterObserver {
    private final transient People people;
    private final transient CandidateService steps;
    private final transient Pathways pathways;
    private final transient Identities identities;
    private final transient Assessments assessments;
    private final transient Vocabulary vocabulary;
    private final transient PersonAccess access;
    private final LocalDate today;

    PersonView(
            People people,
            CandidateService steps,
            Pathways pathways,
            Identities identities,
            Assessments assessments,
            Vocabulary vocabulary,
            PersonAccess access,
            Clock clock) {
        this.people = people;
        this.steps = steps;
        this.pathways = pathways;
        this.identities = identities;
        this.assessments = assessments;
        this.vocabulary = vocabulary;
        this.access = access;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new CandidateId(
                NotFound.id(event.getRouteParameters().get("person").orElse(""))));
    }

    private void show(CandidateId id) {
        var person = people.person(id);
        var identity = identities.of(id, "people.page");
        var card = assessments.card(id);
        var next = new Steps(steps, pathways, today, () -> show(id));
        removeAll();
        add(
                PersonFacts.header(person, identity, "people", getTranslation("candidate.people.title"))
                        .withActions(next.ofOperator(person))
                        .withActions(IdentityDialog.button(identity, revised -> {
                            identities.revise(id, identity, revised);
                            show(id);
                        })),
                new Columns()
                        .work(
                                PersonFacts.stages(person),
                                new AssessmentPanel(card, assessments, () -> show(id)),
                                new SkillsPanel(card, assessments, vocabulary, () -> show(id)))
                        .aside(
                                new GroupsPanel(pathways.enrolmentsOf(id), pathways, today, () -> show(id)),
                                new AccessPanel(() -> access.link(id)),
                                new StoryPanel(people.story(id))));
    }
}
