package it.florwork.opening;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import it.florwork.access.CurrentViewer;
import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.access.Viewer;
import it.florwork.opening.domain.Opening;
import it.florwork.opening.domain.OpeningRepository;
import it.florwork.opening.domain.OpeningRepository.Named;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Needs as each reads them: a company its own from the first draft on, the team whatever left its draft, candidates and
 * path tutors what was published, without the talk between company and operator.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.COMPANY_CONTACT,
    Role.HOST_TUTOR,
    Role.PATH_TUTOR,
    Role.CANDIDATE,
    Role.SYSTEM
})
public class OpeningCatalogue {
    private static final Set<OpeningStatus> SENT_ONCE = EnumSet.complementOf(EnumSet.of(OpeningStatus.DRAFT));
    private static final Set<OpeningStatus> FOR_ALL =
            EnumSet.of(OpeningStatus.PUBLISHED, OpeningStatus.MATCHING, OpeningStatus.FILLED, OpeningStatus.CLOSED);

    private final OpeningRepository openings;
    private final CurrentViewer viewer;

    OpeningCatalogue(OpeningRepository openings, CurrentViewer viewer) {
        this.openings = openings;
        this.viewer = viewer;
    }

    /** Needs in these states whose title or company has a word beginning with the text; drafts never. */
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public List<OpeningRow> rows(Set<OpeningStatus> states, String text, Pageable page) {
        return openings.rows(withoutDrafts(states), text.strip(), page);
    }

    /** Needs in these states that have waited longest, the oldest first. */
    @RolesAllowed(Role.OPERATOR)
    public List<OpeningRow> waiting(Set<OpeningStatus> states, int limit) {
        return openings.waiting(withoutDrafts(states), Limit.of(limit));
    }

    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public int count(Set<OpeningStatus> states, String text) {
        return openings.count(withoutDrafts(states), text.strip());
    }

    /** The needs of the viewer's company, the last touched first. */
    @RolesAllowed({Role.COMPANY_CONTACT, Role.HOST_TUTOR})
    public List<OpeningRow> mine() {
        return openings.of(viewer.get().organisation(), EnumSet.allOf(OpeningStatus.class));
    }

    /** A company's needs without its drafts. */
    @RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
    public List<OpeningRow> of(OrganisationId company) {
        return openings.of(company, SENT_ONCE);
    }

    public OpeningDetail detail(OpeningId id) {
        var opening = visible(id);
        var names = openings.names(id);
        return new OpeningDetail(
                id,
                opening.version(),
                opening.status(),
                opening.statusSince(),
                opening.content(),
                opening.organisation(),
                names.organisation(),
                names.site(),
                names.address() == null ? null : names.address() + ", " + names.municipality(),
                names.tutor(),
                seesTheTalk() ? history(opening) : List.of());
    }

    public OpeningRequirements requirements(OpeningId id) {
        var opening = visible(id);
        if (opening.status() == OpeningStatus.DRAFT) {
            throw NotFound.of(Opening.class, id);
        }
        var content = opening.content();
        return new OpeningRequirements(
                id,
                opening.organisation(),
                requireNonNull(content.site()),
                requireNonNull(openings.names(id).municipality()),
                opening.status(),
                content.title(),
                requireNonNull(content.occupation()),
                content.skills(),
                content.places(),
                content.regimes(),
                content.timetable(),
                requireNonNull(content.startFrom()),
                requireNonNull(content.startTo()),
                content.months(),
                content.italianLevel(),
                content.drivingLicence(),
                requireNonNull(content.tutor()),
                requireNonNull(content.expiresOn()));
    }

    private List<OpeningStep> history(Opening opening) {
        var names = openings.accounts(opening.actors()).stream().collect(toMap(Named::user, Named::name));
        return opening.history().stream()
                .map(step -> new OpeningStep(
                        step.to(),
                        step.reason(),
                        step.note(),
                        names.getOrDefault(step.user(), ""),
                        step.role(),
                        step.at()))
                .toList();
    }

    private Opening visible(OpeningId id) {
        var asking = viewer.get();
        return openings.whole(id)
                .filter(opening -> isVisible(opening, asking))
                .orElseThrow(() -> NotFound.of(Opening.class, id));
    }

    private static boolean isVisible(Opening opening, Viewer asking) {
        return switch (asking.role()) {
            case Role.COMPANY_CONTACT, Role.HOST_TUTOR -> opening.organisation().equals(asking.organisation());
            case Role.OPERATOR, Role.CASE_MANAGER -> opening.status() != OpeningStatus.DRAFT;
            case Role.SYSTEM -> true;
            default -> FOR_ALL.contains(opening.status());
        };
    }

    private boolean seesTheTalk() {
        return !viewer.get().is(Role.CANDIDATE) && !viewer.get().is(Role.PATH_TUTOR);
    }

    private static Set<OpeningStatus> withoutDrafts(Set<OpeningStatus> states) {
        var result = EnumSet.copyOf(SENT_ONCE);
        result.retainAll(states);
        return result;
    }
}
