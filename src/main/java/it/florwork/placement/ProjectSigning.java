package it.florwork.placement;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.Signatories;
import it.florwork.access.Viewer;
import it.florwork.document.DocumentKind;
import it.florwork.document.Documents;
import it.florwork.placement.domain.Act;
import it.florwork.placement.domain.Placement;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.placement.domain.TrainingProject;
import it.florwork.placement.domain.TrainingProjectRepository;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signatures under a training project: in the portal each for oneself, on paper recorded by an operator with the scan. */
@Service
@Transactional
@RolesAllowed({Role.OPERATOR, Role.COMPANY_CONTACT, Role.CANDIDATE, Role.CASE_MANAGER})
public class ProjectSigning {
    private final TrainingProjectRepository projects;
    private final PlacementRepository placements;
    private final InternshipReach reach;
    private final Documents documents;
    private final Signatories signatories;
    private final CurrentViewer viewer;
    private final Clock clock;

    ProjectSigning(
            TrainingProjectRepository projects,
            PlacementRepository placements,
            InternshipReach reach,
            Documents documents,
            Signatories signatories,
            CurrentViewer viewer,
            Clock clock) {
        this.projects = projects;
        this.placements = placements;
        this.reach = reach;
        this.documents = documents;
        this.signatories = signatories;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** As whom somebody signs in the portal. */
    static Optional<ProjectParty> partyOf(Viewer who) {
        return switch (who.role()) {
            case Role.OPERATOR -> Optional.of(ProjectParty.PROMOTER);
            case Role.COMPANY_CONTACT -> Optional.of(ProjectParty.HOST);
            case Role.CANDIDATE -> Optional.of(ProjectParty.TRAINEE);
            case Role.CASE_MANAGER -> Optional.of(ProjectParty.CASE_MANAGER);
            default -> Optional.empty();
        };
    }

    /**
     * Signs the latest version for the viewer's side.
     *
     * @param hash of the text that was on the screen
     */
    public void sign(PlacementId id, ProjectId project, String hash) {
        var party = partyOf(viewer.get()).orElseThrow();
        if (party == ProjectParty.HOST && !signatories.isOne()) {
            throw new RuleViolation("placement.error.notASignatory");
        }
        var act = act();
        projects.save(latest(id, project).sign(party, hash, act.today(), null, act));
    }

    /**
     * Records what was signed with a pen. The scan is kept with the project and cannot be taken away again.
     *
     * @param hash as the printed sheet names it
     * @param signedOn the day on the paper
     * @param scan PDF or picture
     */
    @RolesAllowed(Role.OPERATOR)
    public void recordPaper(
            PlacementId id, ProjectId project, String hash, Set<ProjectParty> sides, LocalDate signedOn, byte[] scan) {
        var signed = latest(id, project);
        var fresh = EnumSet.noneOf(ProjectParty.class);
        sides.stream().filter(side -> !signed.signatures().containsKey(side)).forEach(fresh::add);
        if (fresh.isEmpty()) {
            throw new RuleViolation("placement.error.paperSides");
        }
        var paper = documents.store(
                DocumentKind.TRAINING_PROJECT, ProjectDocuments.KIND, project.value(), new ByteArrayInputStream(scan));
        documents.sign(paper, signedOn);
        var act = act();
        fresh.forEach(side -> signed.sign(side, hash, signedOn, paper.value(), act));
        projects.save(signed);
    }

    private TrainingProject latest(PlacementId id, ProjectId project) {
        reach.one(id);
        var placement = placements.findById(id).orElseThrow(() -> NotFound.of(Placement.class, id));
        if (placement.status().isOver()) {
            throw new RuleViolation("placement.error.projectOfEnded");
        }
        var latest = projects.findFirstByPlacementOrderByEditionDesc(id)
                .orElseThrow(() -> NotFound.of(TrainingProject.class, project));
        if (!latest.id().equals(project)) {
            throw new RuleViolation("placement.error.projectChanged");
        }
        return latest;
    }

    private Act act() {
        return new Act(viewer.get().user(), LocalDate.now(clock), clock.instant());
    }
}
