package it.florwork.placement;

import static java.util.stream.Collectors.toMap;

import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.access.Signatories;
import it.florwork.casework.Assignments;
import it.florwork.document.DocumentId;
import it.florwork.placement.domain.Act;
import it.florwork.placement.domain.Placement;
import it.florwork.placement.domain.PlacementRepository;
import it.florwork.placement.domain.PlacementRepository.Named;
import it.florwork.placement.domain.TrainingProject;
import it.florwork.placement.domain.TrainingProjectRepository;
import it.florwork.shared.NotFound;
import it.florwork.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The training project of an internship: written by the operator or its tutor, read by all who take part in it or judge it. */
@Service
@Transactional
@RolesAllowed({Role.OPERATOR, Role.HOST_TUTOR, Role.PATH_TUTOR})
public class TrainingProjects {
    /** The version of a project that nobody has written yet. */
    public static final long UNWRITTEN = -1;

    private static final Set<String> WRITERS = Set.of(Role.OPERATOR, Role.HOST_TUTOR, Role.PATH_TUTOR);

    private final TrainingProjectRepository projects;
    private final PlacementRepository placements;
    private final InternshipReach reach;
    private final Assignments assignments;
    private final Signatories signatories;
    private final CurrentViewer viewer;
    private final Clock clock;

    TrainingProjects(
            TrainingProjectRepository projects,
            PlacementRepository placements,
            InternshipReach reach,
            Assignments assignments,
            Signatories signatories,
            CurrentViewer viewer,
            Clock clock) {
        this.projects = projects;
        this.placements = placements;
        this.reach = reach;
        this.assignments = assignments;
        this.signatories = signatories;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Writes it, writes it anew, or writes the next version once somebody has signed this one.
     *
     * @param version of the latest that was read for this edit, or {@link #UNWRITTEN}
     */
    public ProjectId write(PlacementId id, long version, WriteTrainingProject text) {
        reach.one(id);
        var placement = placement(id);
        if (placement.status().isOver()) {
            throw new RuleViolation("placement.error.projectOfEnded");
        }
        var editions = projects.findByPlacementOrderByEditionDesc(id);
        if ((editions.isEmpty() ? UNWRITTEN : editions.getFirst().version()) != version) {
            throw new ObjectOptimisticLockingFailureException(TrainingProject.class, id);
        }
        refuseStrangeGoals(text, editions);
        var act = new Act(viewer.get().user(), LocalDate.now(clock), clock.instant());
        var written = editions.isEmpty()
                ? new TrainingProject(placement, text, act)
                : editions.getFirst()
                        .rewritten(
                                placement,
                                text,
                                editions.stream()
                                        .filter(TrainingProject::isComplete)
                                        .findFirst()
                                        .map(TrainingProject::trueFrom)
                                        .orElse(null),
                                act);
        projects.save(written);
        projects.flush();
        return written.id();
    }

    /** A goal that goes on is one of this internship. */
    private static void refuseStrangeGoals(WriteTrainingProject text, List<TrainingProject> editions) {
        var known = new HashSet<GoalId>();
        editions.forEach(edition -> edition.goals().forEach(goal -> known.add(goal.id())));
        text.goals().stream()
                .map(PlannedGoal::id)
                .filter(Objects::nonNull)
                .filter(goal -> !known.contains(goal))
                .findFirst()
                .ifPresent(goal -> {
                    throw NotFound.of(PlannedGoal.class, goal);
                });
    }

    /** The internships of the people whom a path tutor follows today, as far as they are not over; the latest first. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.PATH_TUTOR)
    public List<InternshipRow> followed(Pageable page) {
        return placements.internshipsOf(assignments.ownPeople(), InternshipReach.NOT_OVER, page);
    }

    @Transactional(readOnly = true)
    @RolesAllowed({
        Role.OPERATOR,
        Role.HOST_TUTOR,
        Role.PATH_TUTOR,
        Role.COMPANY_CONTACT,
        Role.CANDIDATE,
        Role.CASE_MANAGER,
        Role.EVALUATOR
    })
    public TrainingProjectPage of(PlacementId id) {
        var row = reach.one(id);
        var placement = placement(id);
        var editions = projects.findByPlacementOrderByEditionDesc(id);
        var who = viewer.get();
        var names = who.is(Role.EVALUATOR) ? Map.<UUID, String>of() : names(editions);
        boolean goesOn = !placement.status().isOver();
        return new TrainingProjectPage(
                row,
                editions.stream().map(one -> detail(one, placement, names)).toList(),
                goesOn && WRITERS.contains(who.role()),
                goesOn ? maySign(editions) : Set.of());
    }

    private Set<ProjectParty> maySign(List<TrainingProject> editions) {
        return editions.stream()
                .findFirst()
                .flatMap(latest -> ProjectSigning.partyOf(viewer.get())
                        .filter(party -> !latest.signatures().containsKey(party))
                        .filter(party -> party != ProjectParty.HOST || signatories.isOne()))
                .map(EnumSet::of)
                .orElseGet(() -> EnumSet.noneOf(ProjectParty.class));
    }

    private static TrainingProjectDetail detail(TrainingProject one, Placement of, Map<UUID, String> names) {
        return new TrainingProjectDetail(
                one.id(),
                one.edition(),
                one.trueFrom(),
                one.tasks(),
                one.goals(),
                one.signatures().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(signed -> {
                            var scan = signed.getValue().paper();
                            return new TrainingProjectDetail.Signature(
                                    signed.getKey(),
                                    signed.getValue().signedOn(),
                                    scan == null
                                            ? names.getOrDefault(
                                                    signed.getValue()
                                                            .recordedBy()
                                                            .value(),
                                                    "")
                                            : "",
                                    scan == null ? null : new DocumentId(scan));
                        })
                        .toList(),
                one.missing(),
                one.contentHash(),
                one.writtenAt(),
                one.isFor(of),
                one.isIntact(),
                one.version());
    }

    private Map<UUID, String> names(List<TrainingProject> editions) {
        var users = editions.stream()
                .flatMap(edition -> edition.signatures().values().stream())
                .map(signature -> signature.recordedBy().value())
                .distinct()
                .toList();
        return users.isEmpty()
                ? Map.of()
                : placements.accounts(users).stream().collect(toMap(Named::user, Named::name));
    }

    private Placement placement(PlacementId id) {
        return placements.findById(id).orElseThrow(() -> NotFound.of(Placement.class, id));
    }
}
