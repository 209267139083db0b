package it.florwork.candidate;

import it.florwork.access.OneTimeLink;
import it.florwork.access.Role;
import it.florwork.access.TraineeAccess;
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

    PersonAccess(CandidateRepository candidates, ReachablePeople reachable, TraineeAccess access) {
        this.candidates = candidates;
        this.reachable = reachable;
        this.access = access;
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

    private static String loginName(String codeName) {
        return codeName.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
