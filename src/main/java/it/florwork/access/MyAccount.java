package it.florwork.access;

import it.florwork.access.domain.MembershipRepository;
import it.florwork.access.domain.Standing;
import it.florwork.access.domain.UserAccountRepository;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may know and choose of the own account: the memberships to work in, the language. */
@Service
@Transactional
@RolesAllowed({
    Role.CANDIDATE,
    Role.HOST_TUTOR,
    Role.COMPANY_CONTACT,
    Role.PATH_TUTOR,
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.EVALUATOR,
    Role.ADMINISTRATOR,
    Role.DPO
})
public class MyAccount {
    private final UserAccountRepository accounts;
    private final MembershipRepository memberships;
    private final OrganisationDirectory organisations;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyAccount(
            UserAccountRepository accounts,
            MembershipRepository memberships,
            OrganisationDirectory organisations,
            CurrentViewer viewer,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.organisations = organisations;
        this.viewer = viewer;
        this.events = events;
        this.clock = clock;
    }

    /** The memberships that count today, oldest first. */
    @Transactional(readOnly = true)
    public List<MyMembership> memberships() {
        return live().stream()
                .map(standing -> new MyMembership(
                        standing.id(),
                        standing.role(),
                        organisations.nameOf(standing.organisation()).orElse("")))
                .toList();
    }

    /** Me in another of my memberships. */
    @Transactional(readOnly = true)
    public Viewer in(MembershipId membership) {
        return live().stream()
                .filter(standing -> standing.id().equals(membership))
                .findFirst()
                .map(Standing::viewer)
                .orElseThrow(() -> NotFound.of(MyMembership.class, membership));
    }

    @Transactional(readOnly = true)
    public Locale language() {
        return accounts.findById(viewer.get().user())
                .map(account -> Languages.nearest(account.language()))
                .orElse(Locale.ITALIAN);
    }

    /** Keeps the language for this session and all that follow. */
    public void speak(Locale language) {
        var user = viewer.get().user();
        var account = accounts.findById(user).orElseThrow(() -> NotFound.of(UserId.class, user));
        accounts.save(
                account.speaking(Languages.nearest(language.toLanguageTag()).getLanguage()));
        events.publishEvent(new LanguageChosen(user, account.language()));
    }

    private List<Standing> live() {
        LocalDate today = LocalDate.now(clock);
        return memberships.standingsOf(viewer.get().user()).stream()
                .filter(standing -> standing.countsOn(today))
                .toList();
    }
}
