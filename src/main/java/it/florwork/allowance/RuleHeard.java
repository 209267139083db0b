package it.florwork.allowance;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.attendance.MonthReopened;
import it.florwork.rules.RuleChanged;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** A rule about money was made: sealed months of its time keep their amounts, and what differs is proposed. */
@Component
class RuleHeard {
    private static final String NAME = "rectifications";

    private final RectificationProposals proposals;

    RuleHeard(RectificationProposals proposals) {
        this.proposals = proposals;
    }

    @Async
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @TransactionalEventListener(id = "rule-for-sealed-months", condition = "#root.args[0].key().isAboutMoney()")
    public void hear(RuleChanged change) {
        ActAs.run(Viewer.system(NAME), () -> proposals.propose(change));
    }

    /** A new version will be priced anew when it is sealed. */
    @EventListener
    void on(MonthReopened reopened) {
        ActAs.run(Viewer.system(NAME), () -> proposals.overtake(reopened.engagement(), reopened.month()));
    }
}
