package it.florwork.placement.domain;

import it.florwork.access.UserId;
import it.florwork.placement.Bilingual;
import it.florwork.placement.PlacementId;
import it.florwork.placement.PlannedGoal;
import it.florwork.placement.ProjectId;
import it.florwork.placement.ProjectParty;
import it.florwork.placement.TrainingProjectSigned;
import it.florwork.placement.TrainingProjectWritten;
import it.florwork.placement.WriteTrainingProject;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One version of a training project. Its text may change until somebody has signed it, and never afterwards. */
@Entity
public class TrainingProject extends AbstractAggregateRoot<TrainingProject> {
    public static final int FEWEST_GOALS = 2;
    public static final int MOST_GOALS = 6;
    public static final int LONGEST_TASKS = 1000;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProjectId id;

    @AttributeOverride(name = "value", column = @Column(name = "placement_id"))
    private PlacementId placement;

    private int edition;
    private LocalDate trueFrom;

    /** What was planned when it was written: who signs a project signs this plan. */
    private String plan;

    @AttributeOverride(name = "italian", column = @Column(name = "tasks_it"))
    @AttributeOverride(name = "english", column = @Column(name = "tasks_en"))
    private Bilingual tasks;

    @ElementCollection
    @CollectionTable(name = "training_goal", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "goal_no")
    private List<ProjectGoal> goals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "training_signature", joinColumns = @JoinColumn(name = "project_id"))
    @MapKeyColumn(name = "party")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<ProjectParty, ProjectSignature> signatures = new EnumMap<>(ProjectParty.class);

    private String contentHash;

    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private Instant writtenAt;

    /** When the last of those without whom it is not signed signed it. */
    private @Nullable Instant completeAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TrainingProject() {} // JPA

    /** The first one, which holds from day 1. */
    @SuppressWarnings("NullAway.Init") // write() fills the rest
    public TrainingProject(Placement of, WriteTrainingProject text, Act act) {
        this(of, 1, of.period().firstDay(), text, act);
    }

    @SuppressWarnings("NullAway.Init") // write() fills the rest
    private TrainingProject(Placement of, int edition, LocalDate trueFrom, WriteTrainingProject text, Act act) {
        this.id = ProjectId.next();
        this.placement = of.id();
        this.edition = edition;
        this.trueFrom = trueFrom;
        write(of, text, act);
    }

    /**
     * Writes it anew, or the version after it once somebody has signed this one.
     *
     * @param settledFrom from when the last version holds that all have signed; null when there is none
     */
    public TrainingProject rewritten(
            Placement of, WriteTrainingProject text, @Nullable LocalDate settledFrom, Act act) {
        var from = settledFrom == null || of.status().isBeforeReady()
                ? of.period().firstDay()
                : later(settledFrom, of, text.trueFrom());
        if (!signatures.isEmpty()) {
            return new TrainingProject(of, edition + 1, from, text, act);
        }
        trueFrom = from;
        write(of, text, act);
        return this;
    }

    private static LocalDate later(LocalDate settledFrom, Placement of, @Nullable LocalDate from) {
        if (from == null
                || !from.isAfter(settledFrom)
                || from.isAfter(of.period().lastDay())) {
            throw new RuleViolation(
                    "placement.error.projectTrueFrom",
                    settledFrom.plusDays(1),
                    of.period().lastDay());
        }
        return from;
    }

    private void write(Placement of, WriteTrainingProject text, Act act) {
        if (text.tasks().isBlank() || text.tasks().length() > LONGEST_TASKS) {
            throw new RuleViolation("placement.error.projectTasks", LONGEST_TASKS);
        }
        if (text.goals().size() < FEWEST_GOALS || text.goals().size() > MOST_GOALS) {
            throw new RuleViolation("placement.error.projectGoals", FEWEST_GOALS, MOST_GOALS);
        }
        var written = text.goals().stream().map(ProjectGoal::of).toList();
        if (written.stream().map(ProjectGoal::goal).distinct().count() < written.size()) {
            throw new RuleViolation("placement.error.goalTwice");
        }
        tasks = text.tasks();
        goals.clear();
        goals.addAll(written);
        plan = of.planAsSigned();
        writtenBy = act.by();
        writtenAt = act.at();
        contentHash = content().hash();
        registerEvent(new TrainingProjectWritten(placement.engagement(), id, edition, contentHash));
    }

    /**
     * Puts a name under it; whoever has signed already changes nothing by signing again.
     *
     * @param hash of the text that was read
     * @param paper the scan, when it was signed with a pen
     */
    public TrainingProject sign(ProjectParty party, String hash, LocalDate on, @Nullable UUID paper, Act act) {
        if (!contentHash.equals(hash)) {
            throw new RuleViolation("placement.error.projectChanged");
        }
        if (!isIntact()) {
            throw new RuleViolation("placement.error.projectBroken");
        }
        if (on.isAfter(act.today())) {
            throw new RuleViolation("placement.error.factAhead");
        }
        if (signatures.containsKey(party)) {
            return this;
        }
        signatures.put(party, new ProjectSignature(act.by(), on, act.at(), paper));
        boolean completes = completeAt == null && missing().isEmpty();
        if (completes) {
            completeAt = act.at();
        }
        registerEvent(new TrainingProjectSigned(
                placement.engagement(), id, party, paper != null, contentHash, trueFrom, completes));
        return this;
    }

    /** Whether the text is still the one that its hash was made of. */
    public boolean isIntact() {
        return content().hash().equals(contentHash);
    }

    /** Those without whom it is not signed and who have not signed it. */
    public Set<ProjectParty> missing() {
        var missing = EnumSet.copyOf(ProjectParty.required());
        missing.removeAll(signatures.keySet());
        return missing;
    }

    public boolean isComplete() {
        return completeAt != null;
    }

    /** Whether it was written for what is planned now. */
    public boolean isFor(Placement of) {
        return plan.equals(of.planAsSigned());
    }

    private ProjectContent content() {
        return new ProjectContent(placement, edition, trueFrom, plan, tasks, List.copyOf(goals));
    }

    /** What was planned when this was written. */
    public SignedPlan signedPlan() {
        return SignedPlan.parse(plan);
    }

    public ProjectId id() {
        return id;
    }

    public PlacementId placement() {
        return placement;
    }

    public int edition() {
        return edition;
    }

    public LocalDate trueFrom() {
        return trueFrom;
    }

    public Bilingual tasks() {
        return tasks;
    }

    public List<PlannedGoal> goals() {
        return goals.stream().map(ProjectGoal::planned).toList();
    }

    public Map<ProjectParty, ProjectSignature> signatures() {
        return Map.copyOf(signatures);
    }

    public String contentHash() {
        return contentHash;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public UserId writtenBy() {
        return writtenBy;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
