package it.florwork.opening;

import it.florwork.access.Colleague;
import it.florwork.access.Colleagues;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.company.CompanyService;
import it.florwork.opening.domain.By;
import it.florwork.opening.domain.Opening;
import it.florwork.opening.domain.OpeningRepository;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to needs: the company writes and sends, the operator decides, matching counts places. */
@Service
@Transactional
@RolesAllowed(Role.OPERATOR)
public class OpeningService {
    private final OpeningRepository openings;
    private final CompanyService companies;
    private final Colleagues colleagues;
    private final OpeningProposals proposals;
    private final CurrentViewer viewer;
    private final Clock clock;

    OpeningService(
            OpeningRepository openings,
            CompanyService companies,
            Colleagues colleagues,
            OpeningProposals proposals,
            CurrentViewer viewer,
            Clock clock) {
        this.openings = openings;
        this.companies = companies;
        this.colleagues = colleagues;
        this.proposals = proposals;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** A new draft of the viewer's company. */
    @RolesAllowed(Role.COMPANY_CONTACT)
    public OpeningId post(PostOpening content) {
        checkOwn(content);
        var opening = new Opening(OpeningId.next(), viewer.get().organisation(), content, by());
        return openings.save(opening).id();
    }

    /**
     * Says an own need anew. What was published goes back to be checked.
     *
     * @param version the one that was read for this edit
     * @return the version after it
     */
    @RolesAllowed(Role.COMPANY_CONTACT)
    public long edit(OpeningId id, long version, PostOpening content) {
        checkOwn(content);
        return change(own(id), version, opening -> opening.edit(content, today(), by()));
    }

    /** @param version the one that was on the screen */
    @RolesAllowed(Role.COMPANY_CONTACT)
    public void send(OpeningId id, long version) {
        var opening = own(id);
        checkOwn(opening.content());
        change(opening, version, needed -> needed.send(today(), by()));
    }

    /** Throws an own draft away: nobody else ever saw it. */
    @RolesAllowed(Role.COMPANY_CONTACT)
    public void discard(OpeningId id) {
        var opening = own(id);
        if (opening.status() != OpeningStatus.DRAFT) {
            throw new RuleViolation("opening.error.onlyDraftsAreDiscarded");
        }
        openings.delete(opening);
    }

    /** A new draft that says what an own need said, without its dates, and without a tutor who left. */
    @RolesAllowed(Role.COMPANY_CONTACT)
    public OpeningId copy(OpeningId id) {
        var said = own(id).content();
        var tutor = said.tutor();
        return post(said.starting(null, null, said.months())
                .under(said.regimes(), isOwnTutor(tutor) ? tutor : null, said.accessibility(), null));
    }

    public void publish(OpeningId id) {
        decide(id, opening -> opening.publish(today(), by()));
    }

    /** @param note what the company is to mend, 500 characters at most */
    public void returnWithNote(OpeningId id, String note) {
        decide(id, opening -> opening.returnWithNote(note, by()));
    }

    /** @param note may be empty */
    public void reject(OpeningId id, RejectionReason reason, String note) {
        decide(id, opening -> opening.reject(reason, note, by()));
    }

    /** Held for the time being; it is sent again to go on. */
    @RolesAllowed({Role.OPERATOR, Role.COMPANY_CONTACT})
    public void suspend(OpeningId id, String note) {
        decide(id, opening -> opening.suspend(note, by()));
    }

    public void close(OpeningId id) {
        decide(id, opening -> opening.close(by()));
    }

    /**
     * Holds the need until the caller's transaction ends, so that two who count its places come one after the other. For
     * operators; others only where it is their own need or one of their own people is proposed for it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.COMPANY_CONTACT, Role.CANDIDATE, Role.SYSTEM})
    public OpeningPlaces lockForPlaces(OpeningId id) {
        var opening = concerned(id);
        var expiresOn = opening.content().expiresOn();
        boolean open = opening.status().isOpen() && expiresOn != null && !today().isAfter(expiresOn);
        return new OpeningPlaces(id, opening.organisation(), opening.status(), opening.places(), open);
    }

    /** Lets the need follow its proposals as they stand, within the caller's transaction; for whom they concern. */
    @Transactional(propagation = Propagation.MANDATORY)
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER, Role.COMPANY_CONTACT, Role.CANDIDATE, Role.SYSTEM})
    public void settle(OpeningId id) {
        openings.save(concerned(id).settle(proposals.taken(id), proposals.underWay(id), by()));
    }

    /** Ends what was published and is past its last day. */
    @RolesAllowed(Role.SYSTEM)
    public void expire(LocalDate dayThatEnded) {
        for (OpeningId id : openings.overdue(dayThatEnded)) {
            openings.locked(id)
                    .filter(opening -> opening.status() == OpeningStatus.PUBLISHED)
                    .ifPresent(opening -> openings.save(opening.expire(dayThatEnded, by())));
        }
    }

    private void decide(OpeningId id, UnaryOperator<Opening> decision) {
        var opening = openings.locked(id)
                .filter(found -> viewer.get().is(Role.COMPANY_CONTACT)
                        ? found.organisation().equals(viewer.get().organisation())
                        : found.status() != OpeningStatus.DRAFT)
                .orElseThrow(() -> NotFound.of(Opening.class, id));
        openings.save(decision.apply(opening));
    }

    private Opening concerned(OpeningId id) {
        var who = viewer.get();
        return openings.locked(id)
                .filter(opening -> switch (who.role()) {
                    case Role.OPERATOR, Role.SYSTEM -> true;
                    case Role.COMPANY_CONTACT -> opening.organisation().equals(who.organisation());
                    default -> proposals.concern(id, who);
                })
                .orElseThrow(() -> NotFound.of(Opening.class, id));
    }

    private long change(Opening opening, long version, UnaryOperator<Opening> change) {
        if (opening.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Opening.class, opening.id());
        }
        var changed = openings.save(change.apply(opening));
        openings.flush();
        return changed.version();
    }

    private Opening own(OpeningId id) {
        return openings.findById(id)
                .filter(opening -> opening.organisation().equals(viewer.get().organisation()))
                .orElseThrow(() -> NotFound.of(Opening.class, id));
    }

    /** Site and tutor belong to the viewer's company. */
    private void checkOwn(PostOpening content) {
        var site = content.site();
        if (site != null) {
            companies.site(site);
        }
        if (content.tutor() != null && !isOwnTutor(content.tutor())) {
            throw new RuleViolation("opening.error.tutorIsNotYours");
        }
    }

    private boolean isOwnTutor(@Nullable UserId tutor) {
        return colleagues.hostTutors(viewer.get().organisation()).stream()
                .map(Colleague::user)
                .anyMatch(user -> user.equals(tutor));
    }

    private By by() {
        var acting = viewer.get();
        return new By(acting.user(), acting.role(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
