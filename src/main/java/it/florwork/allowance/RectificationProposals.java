package it.florwork.allowance;

import static java.util.stream.Collectors.groupingBy;

import it.florwork.allowance.domain.MonthWorth;
import it.florwork.allowance.domain.MonthWorthRepository;
import it.florwork.allowance.domain.Rectification;
import it.florwork.allowance.domain.RectificationRepository;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleChanged;
import it.florwork.shared.Cents;
import it.florwork.shared.EngagementId;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares what was kept with what a later rule would pay, and lays what differs before an operator. May run twice. */
@Component
class RectificationProposals {
    private static final int AT_ONCE = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final MonthWorthRepository kept;
    private final RectificationRepository rectifications;
    private final AllowanceRules rules;
    private final RuleBook book;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RectificationProposals(
            MonthWorthRepository kept,
            RectificationRepository rectifications,
            AllowanceRules rules,
            RuleBook book,
            TransactionTemplate transaction,
            Clock clock) {
        this.kept = kept;
        this.rectifications = rectifications;
        this.rules = rules;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In transactions of a page each. */
    void propose(RuleChanged change) {
        var first = change.from().getDayOfMonth() == 1
                ? change.from()
                : change.from().withDayOfMonth(1).plusMonths(1);
        var page = kept.holdingFrom(first, BEFORE_ALL, Limit.of(AT_ONCE));
        while (!page.isEmpty()) {
            var ids = page;
            transaction.executeWithoutResult(status -> compare(kept.locked(ids), change));
            page = kept.holdingFrom(first, page.getLast(), Limit.of(AT_ONCE));
        }
    }

    private void compare(List<MonthWorth> page, RuleChanged change) {
        book.readAnew(); // behind the lock: whoever compares last compares with all the rules there are
        var months = page.stream().map(MonthWorth::month).sorted().toList();
        var known = rectifications
                .about(
                        page.stream().map(MonthWorth::engagement).distinct().toList(),
                        months.getFirst().atDay(1),
                        months.getLast().atDay(1))
                .stream()
                .collect(groupingBy(Rectification::engagement));
        page.forEach(worth -> compare(
                worth,
                known.getOrDefault(worth.engagement(), List.of()).stream()
                        .filter(one -> one.isOf(worth))
                        .toList(),
                change));
    }

    private void compare(MonthWorth worth, List<Rectification> known, RuleChanged change) {
        var open = known.stream().filter(Rectification::isOpen).findFirst();
        var stands = worth.worth().due().plus(OutlookBook.sum(known, worth));
        var anew = anew(worth).filter(other -> !other.due().equals(stands));
        if (open.isPresent()
                && anew.map(Worth::due).equals(open.map(one -> one.anew().due()))) {
            return;
        }
        open.ifPresent(this::overtake);
        anew.filter(other -> !wasDeclined(known, other.due()))
                .ifPresent(
                        other -> rectifications.save(new Rectification(worth, change, stands, other, clock.instant())));
    }

    /** Nobody is asked again what somebody has answered last. */
    private static boolean wasDeclined(List<Rectification> known, Cents due) {
        return known.stream()
                .filter(Rectification::isDecided)
                .reduce((earlier, later) -> later)
                .filter(last -> !last.isAccepted() && last.anew().due().equals(due))
                .isPresent();
    }

    private Optional<Worth> anew(MonthWorth worth) {
        return rules.terms(worth.whose(), worth.month()).map(terms -> terms.of(worth.measure()));
    }

    void overtake(EngagementId engagement, YearMonth month) {
        rectifications.about(List.of(engagement), month.atDay(1), month.atDay(1)).stream()
                .filter(Rectification::isOpen)
                .forEach(this::overtake);
    }

    private void overtake(Rectification open) {
        rectifications.save(open.overtaken(clock.instant()));
        rectifications.flush(); // the open one must be closed before another may open
    }
}
