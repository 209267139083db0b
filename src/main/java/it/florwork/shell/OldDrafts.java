package it.florwork.shell;

import it.florwork.platform.DatedJob;
import it.florwork.shared.PortalClock;
import it.florwork.shell.domain.FormDraftRepository;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each night: forgets the drafts that nobody has touched for so long that nobody will miss them. */
@Component
class OldDrafts implements DatedJob {
    private static final int KEPT_DAYS = 90;

    private final FormDraftRepository drafts;

    OldDrafts(FormDraftRepository drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "old-drafts";
    }

    @Override
    @Transactional
    public void runFor(LocalDate day) {
        drafts.deleteSavedBefore(day.plusDays(1)
                .minusDays(KEPT_DAYS)
                .atStartOfDay(PortalClock.ROME)
                .toInstant());
    }
}
