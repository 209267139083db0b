package it.florwork.matching;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Whose;
import it.florwork.matching.domain.Match;
import it.florwork.matching.domain.MatchRepository;
import it.florwork.matching.domain.MatchRepository.Named;
import it.florwork.matching.domain.MatchStep;
import it.florwork.opening.OpeningId;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Matches as the team reads them: operators all, a case manager those of the own people. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.OPERATOR, Role.CASE_MANAGER})
public class MatchCatalogue {
    private final MatchRepository matches;
    private final CurrentViewer viewer;

    MatchCatalogue(MatchRepository matches, CurrentViewer viewer) {
        this.matches = matches;
        this.viewer = viewer;
    }

    /** The longest untouched first. */
    @RolesAllowed(Role.OPERATOR)
    public List<MatchRow> rows(Set<MatchStatus> statuses, Whose whose, Pageable page) {
        return matches.rows(statuses, whose, page);
    }

    @RolesAllowed(Role.OPERATOR)
    public int count(Set<MatchStatus> statuses, Whose whose) {
        return matches.count(statuses, whose);
    }

    /** Everybody ever proposed for a need, the last touched first. */
    @RolesAllowed(Role.OPERATOR)
    public List<MatchRow> ofOpening(OpeningId opening) {
        return matches.rowsOf(opening);
    }

    /** Every need a person was ever proposed for, the last touched first. */
    public List<MatchRow> ofPerson(CandidateId candidate) {
        return isOperator()
                ? matches.rowsOf(candidate)
                : mine(EnumSet.allOf(MatchStatus.class)).stream()
                        .filter(row -> row.candidate().equals(candidate))
                        .toList();
    }

    /** What waits for the case manager's word. */
    @RolesAllowed(Role.CASE_MANAGER)
    public List<MatchRow> toAgree() {
        return mine(EnumSet.of(MatchStatus.SELECTED)).stream()
                .filter(MatchRow::caseManagerDecides)
                .toList();
    }

    public MatchDetail detail(MatchId id) {
        if (!isOperator() && matches.ofCaseManager(id, viewer.get().user()).isEmpty()) {
            throw NotFound.of(Match.class, id);
        }
        var row = matches.row(id).orElseThrow(() -> NotFound.of(Match.class, id));
        var match = matches.whole(id).orElseThrow(() -> NotFound.of(Match.class, id));
        var code = match.presentationCode();
        return new MatchDetail(
                row,
                match.suitability(),
                code == null ? null : PresentedProfile.name(code),
                match.isChoiceLive(),
                match.talkOn(),
                match.observation().orElse(null),
                match.exitReason(),
                history(match.steps()));
    }

    private List<MatchDetail.Step> history(List<MatchStep> steps) {
        var people = steps.stream()
                .filter(step -> !step.role().equals(Role.CANDIDATE))
                .map(MatchStep::by)
                .toList();
        var names = matches.accounts(people).stream().collect(toMap(Named::user, Named::name));
        return steps.stream()
                .map(step -> new MatchDetail.Step(
                        step.to(), step.at(), step.role(), names.getOrDefault(step.by(), ""), step.reason()))
                .toList();
    }

    private List<MatchRow> mine(Set<MatchStatus> statuses) {
        return matches.rowsOfCaseManager(viewer.get().user(), statuses);
    }

    private boolean isOperator() {
        return viewer.get().is(Role.OPERATOR);
    }
}
