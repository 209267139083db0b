package it.florwork.rules;

import it.florwork.rules.domain.Holiday;
import it.florwork.rules.domain.Rule;
import it.florwork.shared.RuleViolation;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers what was allowed on a day: the rule that applies is the one valid on the date of the fact. Kept in memory and
 * dropped when a rule changes.
 */
@Component
public class RuleBook {
    private record Page(int edition, List<Rule> rules, Holidays holidays) {}

    private final EntityManager session;
    private final TransactionTemplate reading;
    private final AtomicInteger edition = new AtomicInteger();
    private volatile @Nullable Page open;

    RuleBook(EntityManager session, PlatformTransactionManager transactions) {
        this.session = session;
        this.reading = new TransactionTemplate(transactions);
    }

    /**
     * The project's own figure in force on this day: a clock, a warning, a cap of ours. What the law of a site says is asked
     * with its region.
     *
     * @throws RuleViolation when no rule says it, or the rule in force sets no figure
     */
    public int integer(RuleKey key, Regime regime, TargetGroup group, LocalDate on) {
        return integer(key, regime, Region.OF_THE_PROJECT, group, on);
    }

    /** The figure in force in this region on this day. */
    public int integer(RuleKey key, Regime regime, Region region, TargetGroup group, LocalDate on) {
        return limit(key, regime, region, group, on)
                .orElseThrow(() -> new RuleViolation("rules.error.noFigure", key, regime, on));
    }

    /**
     * The project's own figure in force on this day, empty when the rule in force says that the law sets none.
     *
     * @throws RuleViolation when there is no rule at all: nobody has decided, so nothing may rest on it
     */
    public OptionalInt limit(RuleKey key, Regime regime, TargetGroup group, LocalDate on) {
        return limit(key, regime, Region.OF_THE_PROJECT, group, on);
    }

    public OptionalInt limit(RuleKey key, Regime regime, Region region, TargetGroup group, LocalDate on) {
        return find(key, regime, region, group, on)
                .orElseThrow(() -> new RuleViolation("rules.error.noRule", key, regime, on))
                .limit();
    }

    private Optional<Rule> find(RuleKey key, Regime regime, Region region, TargetGroup group, LocalDate on) {
        return page().rules().stream()
                .filter(rule -> rule.appliesTo(key, regime, region, group, on))
                .max(Comparator.comparingInt(Rule::precision));
    }

    /**
     * The rule in force in this region on this day with all that it says of itself; empty when there is none, or when the
     * one in force sets no figure.
     */
    public Optional<RuleRow> inForce(RuleKey key, Regime regime, Region region, TargetGroup group, LocalDate on) {
        return find(key, regime, region, group, on).map(Rule::row).filter(row -> row.value() != null);
    }

    /** The days on which nobody works, as the rows in force on each day say. */
    public Holidays holidays() {
        return page().holidays();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forget(RuleChanged change) {
        edition.incrementAndGet();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forget(HolidaysChanged change) {
        edition.incrementAndGet();
    }

    /** Drops what is in memory: for a listener that hears of a change before the book does. */
    public void readAnew() {
        edition.incrementAndGet();
    }

    private Page page() {
        Page page = open;
        int current = edition.get();
        if (page == null || page.edition() != current) {
            page = Objects.requireNonNull(reading.execute(
                    status -> new Page(current, written(Rule.class), new Holidays(written(Holiday.class)))));
            open = page;
        }
        return page;
    }

    /**
     * What stands in the database, past whatever the transaction around it has in hand: one that read a rule before it was
     * changed would hand the former rule to everybody.
     */
    private <T> List<T> written(Class<T> kind) {
        return session.unwrap(Session.class).doReturningWork(connection -> {
            try (var reading = session.getEntityManagerFactory()
                    .unwrap(SessionFactory.class)
                    .openStatelessSession(connection)) {
                return reading.createQuery("from " + kind.getSimpleName(), kind).list();
            }
        });
    }
}
