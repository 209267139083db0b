package it.florwork.candidate;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.domain.Candidate;
import it.florwork.candidate.domain.CandidateRepository;
import it.florwork.candidate.domain.CardRepository;
import it.florwork.candidate.domain.CodeNames;
import it.florwork.candidate.domain.IdentityVault;
import it.florwork.candidate.domain.PersonCard;
import it.florwork.candidate.domain.Recording;
import it.florwork.candidate.domain.StatusChangeRepository;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people come into the project: their case manager entrusts them, once, or again after a case was closed. */
@Service
@Transactional
@RolesAllowed(Role.CASE_MANAGER)
public class Referrals {
    private final CandidateRepository candidates;
    private final StatusChangeRepository history;
    private final CardRepository cards;
    private final IdentityVault vault;
    private final CodeNames codes;
    private final CurrentViewer viewer;
    private final Clock clock;

    Referrals(
            CandidateRepository candidates,
            StatusChangeRepository history,
            CardRepository cards,
            IdentityVault vault,
            CodeNames codes,
            CurrentViewer viewer,
            Clock clock) {
        this.candidates = candidates;
        this.history = history;
        this.cards = cards;
        this.vault = vault;
        this.codes = codes;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Entrusts a person from today. A tax code that is known opens the closed case again, with the identity that was
     * sealed then; a case that is open is refused, without saying whose it is.
     */
    public Referred refer(ReferPerson person) {
        if (person.municipality().isEmpty()) {
            throw new RuleViolation("candidate.error.municipalityMissing");
        }
        var known = vault.findByTaxCode(person.identity().taxCode());
        return known.isPresent() ? again(known.get(), person) : first(person);
    }

    private Referred first(ReferPerson person) {
        var candidate = new Candidate(codes.next(), viewer.get().user(), LocalDate.now(clock));
        var beginning = candidate.beginning(recording());
        candidates.save(candidate);
        history.save(beginning);
        cards.save(PersonCard.blank(candidate.id(), person.municipality()));
        candidates.flush();
        try {
            vault.seal(candidate.id(), person.identity());
        } catch (DataIntegrityViolationException sameTaxCodeMeanwhile) {
            throw new RuleViolation("candidate.error.alreadyReferred");
        }
        return new Referred(candidate.id(), false);
    }

    private Referred again(CandidateId id, ReferPerson person) {
        var candidate = candidates.lock(id).orElseThrow();
        if (!candidate.status().isClosed()) {
            throw new RuleViolation("candidate.error.alreadyReferred");
        }
        var change = candidate.referredAgain(viewer.get().user(), LocalDate.now(clock), recording());
        candidates.save(candidate);
        history.save(change);
        var known = vault.open(Set.of(id)).get(id);
        return new Referred(id, known == null || !known.holds(person.identity()));
    }

    private Recording recording() {
        return new Recording(viewer.get().user(), clock.instant());
    }
}
