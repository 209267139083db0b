package it.florwork.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.PersonDetail;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** One of the case manager's own people; everybody else's are not found. */
@Route("my-people/:person")
@PageTitle("candidate.person.title")
@RolesAllowed(Role.CASE_MANAGER)
class MyPersonView extends PersonPage {
    /** In the address after a referral that says other than what the portal knew. */
    static final String KNOWN_OTHERWISE = "known";

    private boolean knownOtherwise;

    MyPersonView(PersonDesk desk) {
        super(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        knownOtherwise =
                event.getLocation().getQueryParameters().getParameters().containsKey(KNOWN_OTHERWISE);
        super.beforeEnter(event);
    }

    @Override
    void show(CandidateId id) {
        var person = desk.people().person(id);
        var identity = desk.identities().of(id, "my-people.page");
        var card = card(id);
        var work = new ArrayList<Component>();
        if (knownOtherwise) {
            work.add(new Panel(
                            getTranslation("candidate.refer.differs"),
                            Panel.note(getTranslation("candidate.refer.kept")))
                    .asWarning());
        }
        if (person.proposedWaiting() != null) {
            work.add(answer(person));
        }
        work.add(PersonFacts.stages(person));
        work.addAll(sections(person));
        work.add(story(id));
        var aside = new ArrayList<>(flags(person, true));
        aside.add(PersonFacts.card(card));
        aside.add(new Panel(getTranslation("candidate.skills"), PersonFacts.skills(card, desk.vocabulary())));
        aside.add(erasure(id));
        lay(
                PersonFacts.header(person, identity, "my-people", getTranslation("candidate.mine.title"))
                        .withActions(steps(id).ofCaseManager(person))
                        .withActions(correction(id, identity)),
                work,
                aside);
    }

    private Panel answer(PersonDetail person) {
        return new Panel(
                        getTranslation("candidate.waiting.yourAnswer"),
                        Stack.row(
                                ActionButton.primary(getTranslation("candidate.waiting.agree"), click -> {
                                    desk.steps().agreeToWaiting(person.id());
                                    show(person.id());
                                }),
                                ActionButton.plain(getTranslation("candidate.waiting.decline"), click -> {
                                    desk.steps().declineWaiting(person.id());
                                    show(person.id());
                                })))
                .asWarning();
    }
}
