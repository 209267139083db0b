package it.florwork.candidate;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.audit.AccessLog;
import it.florwork.candidate.domain.FlagVault;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What only the case manager, the operator who follows the person and the person themselves may know. The case manager
 * says it first; each look is noted.
 */
@Service
@Transactional
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
public class Flags {
    private final FlagVault vault;
    private final ReachablePeople reachable;
    private final AccessLog log;
    private final ApplicationEventPublisher events;
    private final CurrentViewer viewer;
    private final Clock clock;

    Flags(
            FlagVault vault,
            ReachablePeople reachable,
            AccessLog log,
            ApplicationEventPublisher events,
            CurrentViewer viewer,
            Clock clock) {
        this.vault = vault;
        this.reachable = reachable;
        this.log = log;
        this.events = events;
        this.viewer = viewer;
        this.clock = clock;
    }

    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.CANDIDATE})
    public PersonFlags of(CandidateId id) {
        var person = reachable.followed(id).id();
        var flags = vault.open(person);
        log.record("people.flags", Identities.SUBJECT, Set.of(person.value()));
        return flags;
    }

    /** What they mean for an internship that lasts until this day; asked for every person, since the rules hold for all. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.OPERATOR)
    public FlagVerdict verdict(CandidateId id, LocalDate lastDay) {
        var flags = vault.open(reachable.get(id).id());
        var permit = flags.of(FlagKind.PERMIT)
                .map(flag -> switch (flag.value()) {
                    case YES -> covers(flag, lastDay) ? FlagVerdict.Permit.VALID : FlagVerdict.Permit.NOT_VALID;
                    case BEING_CHECKED -> FlagVerdict.Permit.NOT_VALID;
                    case NO -> FlagVerdict.Permit.UNKNOWN;
                })
                .orElse(FlagVerdict.Permit.UNKNOWN);
        return new FlagVerdict(
                permit,
                flags.of(FlagKind.ADI)
                        .filter(flag -> flag.value() == FlagValue.NO)
                        .isPresent());
    }

    private static boolean covers(Flag flag, LocalDate lastDay) {
        var until = flag.expiresOn();
        return until == null || !until.isBefore(lastDay);
    }

    /** @param version the one that was read for this change */
    public void set(CandidateId id, long version, Flag flag) {
        var person = reachable.followed(id).id();
        var flags = vault.open(person);
        if (flags.version() != version) {
            throw new ObjectOptimisticLockingFailureException(PersonFlags.class, id);
        }
        if (viewer.get().is(Role.OPERATOR) && flags.of(flag.kind()).isEmpty()) {
            throw new RuleViolation("candidate.error.flagIsTheCaseManagers");
        }
        var expiresOn = flag.expiresOn();
        if (expiresOn != null && expiresOn.isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("candidate.error.flagExpired");
        }
        vault.seal(flags.with(flag));
        events.publishEvent(new FlagsChanged(person));
    }

    /** What expires until this day of the people whom the operator follows. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.OPERATOR)
    public List<ExpiringFlag> expiring(LocalDate until, int limit) {
        return vault.expiring(viewer.get().user(), until, limit);
    }
}
