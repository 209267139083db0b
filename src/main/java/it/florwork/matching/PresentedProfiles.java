package it.florwork.matching;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.candidate.Assessments;
import it.florwork.candidate.CandidateId;
import it.florwork.candidate.Identities;
import it.florwork.matching.PresentedProfile.TravelBand;
import it.florwork.matching.domain.Match;
import it.florwork.matching.domain.MatchRepository;
import it.florwork.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company sees of the people presented to it, stage by stage (domain.md par. 9). Companies never search people. */
@Service
@Transactional
@RolesAllowed(Role.COMPANY_CONTACT)
public class PresentedProfiles {
    static final Set<MatchStatus> SHOWN = Arrays.stream(MatchStatus.values())
            .filter(MatchStatus::isShownToTheCompany)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(MatchStatus.class)));

    private final MatchRepository matches;
    private final Assessments people;
    private final Identities identities;
    private final CurrentViewer viewer;

    PresentedProfiles(MatchRepository matches, Assessments people, Identities identities, CurrentViewer viewer) {
        this.matches = matches;
        this.people = people;
        this.identities = identities;
        this.viewer = viewer;
    }

    /** Live presentations, the one that waits longest first. */
    @Transactional(readOnly = true)
    public List<PresentedRow> rows() {
        return matches.presentedTo(viewer.get().organisation(), SHOWN);
    }

    /** One profile; a presentation that ended answers like one that never was. Showing a first name is logged. */
    public PresentedProfile profile(UUID code) {
        var row = rows().stream()
                .filter(presented -> presented.code().equals(code))
                .findFirst()
                .orElseThrow(() -> NotFound.of(Match.class, code));
        var match = matches.findByPresentationCode(code).orElseThrow(() -> NotFound.of(Match.class, code));
        var card = people.presented(match.candidate());
        var suitability = match.suitability();
        return new PresentedProfile(
                code,
                row.openingTitle(),
                row.status(),
                row.since(),
                card.skills(),
                card.availability(),
                card.italian(),
                card.drivingLicence(),
                travel(suitability),
                Stream.concat(suitability.needs().stream(), suitability.preferences().stream())
                        .filter(fit -> fit.code().isForTheCompany())
                        .toList(),
                MetPeople.MET.contains(row.status()) ? firstName(match.candidate()) : null);
    }

    private @Nullable String firstName(CandidateId candidate) {
        var name = identities
                .namesFor(viewer.get(), Set.of(candidate), "match.talk")
                .get(candidate);
        return name == null ? null : name.firstName();
    }

    /** From the reasons kept with the match: how far it was when it was proposed. */
    private static TravelBand travel(Suitability suitability) {
        return suitability.needs().stream()
                .filter(fit ->
                        EnumSet.of(FitCode.TRAVEL_WITHIN, FitCode.TRAVEL_LONGER).contains(fit.code()))
                .findFirst()
                .map(fit -> TravelBand.of(Integer.valueOf(fit.details().getFirst())))
                .orElse(TravelBand.UNKNOWN);
    }
}
