package it.florwork.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import it.florwork.access.Role;
import it.florwork.matching.MatchAnswers;
import it.florwork.matching.MatchReason;
import it.florwork.matching.MatchStatus;
import it.florwork.matching.PresentedProfile;
import it.florwork.matching.PresentedProfiles;
import it.florwork.shared.NotFound;
import it.florwork.shared.ui.ActionBar;
import it.florwork.shared.ui.ActionButton;
import it.florwork.shared.ui.Data;
import it.florwork.shared.ui.FactList;
import it.florwork.shared.ui.Formats;
import it.florwork.shared.ui.FwIcon;
import it.florwork.shared.ui.PageHeader;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.RecordLink;
import it.florwork.shared.ui.Stack;
import it.florwork.shared.ui.WeekGrid;
import it.florwork.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/** One profile for the company: what the person can do and when, why for this need, and three answers. */
@Route("presented/:code")
@PageTitle("matching.presented.title")
@RolesAllowed(Role.COMPANY_CONTACT)
class PresentedView extends Stack implements BeforeEnterObserver {
    private final transient PresentedProfiles profiles;
    private final transient MatchAnswers answers;
    private final transient Vocabulary vocabulary;

    PresentedView(PresentedProfiles profiles, MatchAnswers answers, Vocabulary vocabulary) {
        this.profiles = profiles;
        this.answers = answers;
        this.vocabulary = vocabulary;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.id(event.getRouteParameters().get("code").orElse("")));
    }

    private void show(UUID code) {
        var profile = profiles.profile(code);
        removeAll();
        add(
                header(profile),
                new Panel(new Paragraph(getTranslation("matching.presented.next." + profile.status()))),
                new Panel(getTranslation("matching.presented.why"), new FitWords(vocabulary).chips(profile.why())),
                new Panel(getTranslation("matching.presented.card"), facts(profile)),
                new Panel(getTranslation("matching.presented.availability"), new WeekGrid(profile.availability())),
                Panel.note(getTranslation("matching.presented.blind")));
        if (profile.status() == MatchStatus.PRESENTED) {
            add(new ActionBar(no(code), yes(code)));
        } else if (profile.status().next().contains(MatchStatus.COMPANY_NO)) {
            add(new ActionBar(no(code)));
        }
    }

    private PageHeader header(PresentedProfile profile) {
        var firstName = profile.firstName();
        var header = firstName == null
                ? new PageHeader(getTranslation("matching.presented.profile", profile.name()))
                : PageHeader.ofData(firstName);
        return header.withKicker(new RecordLink("presented", getTranslation("matching.presented.title")))
                .withSubtitle(Stack.row(Data.text(profile.openingTitle()), new PresentedBadge(profile.status())));
    }

    private FactList facts(PresentedProfile profile) {
        var facts = new FactList();
        profile.skills().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(skill -> facts.fact(
                        Formats.current().term(vocabulary.label(skill.getKey(), getLocale())),
                        getTranslation("matching.level." + skill.getValue())));
        var italian = profile.italian();
        if (italian != null) {
            facts.fact(getTranslation("matching.presented.italian"), getTranslation("opening.italian." + italian));
        }
        return facts.fact(
                        getTranslation("matching.presented.licence"),
                        getTranslation(profile.drivingLicence() ? "shared.yes" : "matching.no"))
                .fact(
                        getTranslation("matching.presented.travel"),
                        getTranslation("matching.travel." + profile.travel()));
    }

    private Component yes(UUID code) {
        return ActionButton.primary(FwIcon.TALK, getTranslation("matching.presented.yes"), click -> {
            answers.companyInterested(code);
            show(code);
        });
    }

    private Component no(UUID code) {
        return ActionButton.plain(
                FwIcon.CROSS,
                getTranslation("matching.presented.no"),
                click -> new ReasonDialog("matching.presented.no", MatchReason.of(MatchStatus.COMPANY_NO), reason -> {
                            answers.companyRefuses(code, reason);
                            UI.getCurrentOrThrow().navigate(PresentedListView.class);
                        })
                        .open());
    }
}
