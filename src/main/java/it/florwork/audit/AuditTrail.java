package it.florwork.audit;

import it.florwork.access.CurrentViewer;
import it.florwork.audit.domain.Actor;
import it.florwork.audit.domain.AuditChain;
import it.florwork.audit.domain.PendingWrites;
import it.florwork.shared.AuditedEvent;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps every {@link AuditedEvent} in the transaction that made it, chained by hashes. It works at the last moment
 * before the commit, after everything else is written: the chain has one writer at a time, and nobody should hold it
 * while waiting for another lock.
 */
@Component
class AuditTrail {
    private final AuditChain chain;
    private final CurrentViewer viewer;
    private final PendingWrites pending;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    AuditTrail(AuditChain chain, CurrentViewer viewer, PendingWrites pending, Clock clock) {
        this.chain = chain;
        this.viewer = viewer;
        this.pending = pending;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void keep(AuditedEvent event) {
        pending.flush();
        chain.append(
                clock.instant(),
                Actor.of(viewer.get()),
                event.getClass().getSimpleName(),
                json.writeValueAsString(event));
    }
}
