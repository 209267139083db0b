package it.florwork.placement.domain;

import it.florwork.candidate.CandidateId;
import it.florwork.placement.PlacementId;
import it.florwork.placement.ProjectId;
import it.florwork.placement.TrainingGoal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface TrainingProjectRepository extends Repository<TrainingProject, ProjectId> {
    /** A goal in force and whose it is. */
    record InForce(PlacementId placement, ProjectGoal stated) {
        public TrainingGoal goal() {
            return stated.trainingGoal();
        }
    }

    /** A goal as a version states it, from the day on which that version holds. */
    record OfVersion(int edition, LocalDate trueFrom, ProjectGoal stated) {
        public TrainingGoal goal() {
            return stated.trainingGoal();
        }
    }

    TrainingProject save(TrainingProject project);

    void flush();

    Optional<TrainingProject> findById(ProjectId id);

    /** The latest first. */
    List<TrainingProject> findByPlacementOrderByEditionDesc(PlacementId placement);

    Optional<TrainingProject> findFirstByPlacementOrderByEditionDesc(PlacementId placement);

    @Query("select p.id from TrainingProject p where p.placement in :placements")
    List<ProjectId> ofAll(Collection<PlacementId> placements);

    @Query("select p.id from TrainingProject p join Placement l on l.id = p.placement where l.candidate = :person")
    List<ProjectId> ofPerson(CandidateId person);

    /** The goals of every signed version until this day: the latest version first, each in its order. */
    @Query("""
            select new it.florwork.placement.domain.TrainingProjectRepository$OfVersion(p.edition, p.trueFrom, g)
            from TrainingProject p join p.goals g
            where p.placement = :placement and p.completeAt is not null and p.trueFrom <= :on
            order by p.edition desc, index(g)""")
    List<OfVersion> goalsUntil(PlacementId placement, LocalDate on);

    @Query("""
            select new it.florwork.placement.domain.TrainingProjectRepository$InForce(p.placement, g)
            from TrainingProject p join p.goals g
            where p.placement in :placements and p.completeAt is not null and p.trueFrom <= :on and not exists (
                select 1 from TrainingProject q where q.placement = p.placement and q.completeAt is not null
                    and q.trueFrom <= :on and q.edition > p.edition)
            order by p.placement, index(g)""")
    List<InForce> goalsInForce(Collection<PlacementId> placements, LocalDate on);
}
