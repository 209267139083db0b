package it.florwork.candidate;

import it.florwork.access.Role;
import it.florwork.candidate.domain.Choice;
import it.florwork.candidate.domain.ChoiceRepository;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person allows, one scope at a time, and can take back whenever they want. Nobody chooses for somebody else. */
@Service
@Transactional
@RolesAllowed(Role.CANDIDATE)
public class Choices {
    private final ChoiceRepository choices;
    private final ReachablePeople reachable;
    private final Clock clock;

    Choices(ChoiceRepository choices, ReachablePeople reachable, Clock clock) {
        this.choices = choices;
        this.reachable = reachable;
        this.clock = clock;
    }

    /**
     * The person who is signed in allows this; asked twice, the choice that lives already answers.
     *
     * @param textVersion which text was on the screen
     * @param language in which language it was read, such as {@code it}
     */
    public ChoiceId give(ChoiceKind kind, UUID scope, String textVersion, String language) {
        var person = reachable.locked(reachable.myself().id());
        return choices.findLive(person.id(), kind, scope)
                .orElseGet(() ->
                        choices.save(new Choice(person.id(), kind, scope, textVersion, language, clock.instant())))
                .id();
    }

    /** Taken back twice it stays as the first time left it. */
    public void takeBack(ChoiceId id) {
        var choice = choices.findByIdAndCandidate(id, reachable.myself().id())
                .orElseThrow(() -> NotFound.of(Choice.class, id));
        choices.save(choice.takenBack(clock.instant()));
    }

    /** Whether this person allows this now. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.OPERATOR, Role.SYSTEM})
    public boolean isLive(CandidateId person, ChoiceKind kind, UUID scope) {
        return choices.findLive(person, kind, scope).isPresent();
    }

    /** Everything the person ever allowed, the latest first. */
    @Transactional(readOnly = true)
    public List<ChoiceRow> mine() {
        return choices.findByCandidateOrderByGivenAtDesc(reachable.myself().id()).stream()
                .map(Choice::row)
                .toList();
    }
}
