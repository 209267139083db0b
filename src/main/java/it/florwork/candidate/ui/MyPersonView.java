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
import it.florwork.candidate.PersonDetail;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Columns;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** One of the case manager's own people; everybody else's are not found. */
@Route("my-people/:person")
@PageTitle("candidate.person.title")
@RolesAllowed(Role.CASE_MANAGER)
class MyPersonView extends Stack implements BeforeEnterObserver {
    /** In the address after a referral that says other than what the portal knew. */
    static final String KNOWN_OTHERWISE = "known";

    private final transient People people;
    private final transient CandidateService steps;
    private final transient Pathways pathways;
    private final transient Identities identities;
    private final transient Assessments assessments;
    private final transient Vocabulary vocabulary;
    private final LocalDate today;
    private boolean knownOtherwise;

    MyPersonView(
            People people,
            CandidateService steps,
            Pathways pathways,
            Identities identities,
            Assessments assessments,
            Vocabulary vocabulary,
            Clock clock) {
        this.people = people;
        this.steps = steps;
        this.pathways = pathways;
        this.identities = identities;
        this.assessments = assessments;
        this.vocabulary = vocabulary;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        knownOtherwise =
                event.getLocation().getQueryParameters().getParameters().containsKey(KNOWN_OTHERWISE);
        show(new CandidateId(
                NotFound.id(event.getRouteParameters().get("person").orElse(""))));
    }

    private void show(CandidateId id) {
        var person = people.person(id);
        var identity = identities.of(id, "my-people.page");
        var card = assessments.card(id);
        removeAll();
        add(PersonFacts.header(person, identity, "my-people", getTranslation("candidate.mine.title"))
                .withActions(new Steps(steps, pathways, today, () -> show(id)).ofCaseManager(person))
                .withActions(IdentityDialog.button(identity, revised -> {
                    identities.revise(id, identity, revised);
                    show(id);
                })));
        if (knownOtherwise) {
            add(new Panel(getTranslation("candidate.refer.differs"), Panel.note(getTranslation("candidate.refer.kept")))
                    .asWarning());
        }
        if (person.proposedWaiting() != null) {
            add(answer(person));
        }
        add(new Columns()
                .work(PersonFacts.stages(person), new StoryPanel(people.story(id)))
                .aside(
                        PersonFacts.card(card),
                        new Panel(getTranslation("candidate.skills"), PersonFacts.skills(card, vocabulary))));
    }

    private Panel answer(PersonDetail person) {
        return new Panel(
                        getTranslation("candidate.waiting.yourAnswer"),
                        Stack.row(
                                ActionButton.primary(getTranslation("candidate.waiting.agree"), click -> {
                                    steps.agreeToWaiting(person.id());
                                    show(person.id());
                                }),
                                ActionButton.plain(getTranslation("candidate.waiting.decline"), click -> {
                                    steps.declineWaiting(person.id());
                                    show(person.id());
                                })))
                .asWarning();
    }
}
