package it.florwork.cockpit;

import it.florwork.candidate.Whose;
import it.florwork.progress.SkillProposals;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What tutors saw that people can do now, in one line for all: it can wait, and it should not be forgotten. */
@Component
class SkillsWork implements WorkSource {
    private static final int DAYS_OF_PATIENCE = 7;

    private final SkillProposals proposals;

    SkillsWork(SkillProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        var open = proposals.open(1);
        int all = open.shown().size() + open.more();
        return all == 0
                ? List.of()
                : List.of(new WorkItem(
                        WorkKind.SKILLS_SEEN, "", List.of(all), today.plusDays(DAYS_OF_PATIENCE), "skills-seen", null));
    }
}
