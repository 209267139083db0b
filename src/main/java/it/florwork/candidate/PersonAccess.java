package it.florwork.candidate;

import it.florwork.access.CodeCardMade;
import it.florwork.access.CodeCardState;
import it.florwork.access.OneTimeCodeShown;
import it.florwork.access.OneTimeLink;
import it.florwork.access.Role;
import it.florwork.access.TraineeAccess;
import it.florwork.access.TraineeCards;
import it.florwork.access.UserId;
import it.florwork.candidate.domain.CandidateRepository;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person's own way into the portal, under their code name: a login name tells nobody who somebody is. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class PersonAccess {
    private final CandidateRepository candidates;
    private final ReachablePeople reachable;
    private final TraineeAccess access;
    private final TraineeCards cards;

    PersonAccess(CandidateRepository candidates, ReachablePeople reachable, TraineeAccess access, TraineeCards cards) {
        this.candidates = candidates;
        this.reachable = reachable;
        this.access = access;
        this.cards = cards;
    }

    /** The first link, or a new one in place of the one that is over. */
    public OneTimeLink link(CandidateId id) {
        var person = reachable.locked(id);
        var account = person.user();
        if (account != null) {
            return access.renew(account);
        }
        var link = access.open(loginName(person.codeName()));
        person.hasAccount(link.user());
        candidates.save(person);
        return link;
    }

    /** A code card to print, for who has no e-mail; the one before no longer works. */
    public CodeCardMade card(CandidateId id) {
        return cards.issue(account(id));
    }

    /** A code to read out, which opens once and not for long. */
    public OneTimeCodeShown code(CandidateId id) {
        return cards.code(account(id));
    }

    @Transactional(readOnly = true)
    public CodeCardState cardState(CandidateId id) {
        var account = reachable.get(id).user();
        return account == null ? CodeCardState.NONE : cards.state(account);
    }

    /** The person's account; without a password, when there was none. */
    private UserId account(CandidateId id) {
        var person = reachable.locked(id);
        var account = person.user();
        if (account != null) {
            return account;
        }
        var opened = access.openWithoutPassword(loginName(person.codeName()));
        person.hasAccount(opened);
        candidates.save(person);
        return opened;
    }

    private static String loginName(String codeName) {
        return codeName.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
