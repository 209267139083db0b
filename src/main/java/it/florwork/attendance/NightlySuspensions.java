package it.florwork.attendance;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.platform.DatedJob;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Each night: finds absences so long that somebody has to decide whether they suspend the internship. */
@Component
class NightlySuspensions implements DatedJob {
    private final SuspensionProposals proposals;

    NightlySuspensions(SuspensionProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "suspension-proposals";
    }

    @Override
    public void runFor(LocalDate day) {
        ActAs.run(Viewer.system(name()), () -> proposals.look(day));
    }
}
