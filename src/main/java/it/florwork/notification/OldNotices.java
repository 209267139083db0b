package it.florwork.notification;

import it.florwork.notification.domain.NoticeTable;
import it.florwork.platform.DatedJob;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.shared.PortalClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each night: forgets notices that are older than the rules keep them; the records they led to say all. */
@Component
class OldNotices implements DatedJob {
    private final NoticeTable notices;
    private final RuleBook rules;

    OldNotices(NoticeTable notices, RuleBook rules) {
        this.notices = notices;
        this.rules = rules;
    }

    @Override
    public String name() {
        return "old-notices";
    }

    @Override
    @Transactional
    public void runFor(LocalDate day) {
        int kept = rules.integer(RuleKey.NOTICE_KEPT, Regime.TE, TargetGroup.ORDINARY, day);
        notices.forget(
                day.plusDays(1).minusDays(kept).atStartOfDay(PortalClock.ROME).toInstant());
    }
}
