package it.florwork.attendance;

import it.florwork.attendance.SealReport.Kind;
import it.florwork.attendance.SealReport.Problem;
import it.florwork.attendance.domain.AttendanceMonth;
import it.florwork.attendance.domain.AttendanceMonthRepository;
import it.florwork.attendance.domain.ChainHead;
import it.florwork.attendance.domain.ChainHeadRepository;
import it.florwork.attendance.domain.EngagementRepository;
import it.florwork.attendance.domain.Seal;
import it.florwork.attendance.domain.SealAnchor;
import it.florwork.attendance.domain.SealAnchorRepository;
import it.florwork.attendance.domain.SealRepository;
import it.florwork.shared.EngagementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes every chain anew, one engagement at a time. */
@Component
class SealProof {
    private final EngagementRepository engagements;
    private final AttendanceMonthRepository months;
    private final SealRepository seals;
    private final ChainHeadRepository heads;
    private final SealAnchorRepository anchors;
    private final MonthBook book;

    SealProof(
            EngagementRepository engagements,
            AttendanceMonthRepository months,
            SealRepository seals,
            ChainHeadRepository heads,
            SealAnchorRepository anchors,
            MonthBook book) {
        this.engagements = engagements;
        this.months = months;
        this.seals = seals;
        this.heads = heads;
        this.anchors = anchors;
        this.book = book;
    }

    SealReport ofEverything() {
        var problems = new ArrayList<Problem>();
        var hashes = new HashMap<String, Seal>();
        var chained = seals.engagements();
        var headOf = new HashMap<EngagementId, ChainHead>();
        heads.all().forEach(head -> headOf.put(head.engagement(), head));
        for (var engagement : chained) {
            var chain = seals.chain(engagement);
            prove(chain, headOf.remove(engagement), problems);
            chain.forEach(seal -> hashes.put(seal.asLine(), seal));
        }
        headOf.keySet().forEach(engagement -> problems.add(new Problem(Kind.HEAD_MOVED, engagement, "0")));
        var written = anchors.inOrder();
        prove(written, hashes, problems);
        return new SealReport(chained.size(), hashes.size(), written.size(), List.copyOf(problems));
    }

    private void prove(List<Seal> chain, @Nullable ChainHead head, List<Problem> problems) {
        Seal before = null;
        for (var seal : chain) {
            if (!seal.isIntactAfter(before)) {
                problems.add(new Problem(Kind.BROKEN_LINK, seal.engagement(), Integer.toString(seal.position())));
            }
            before = seal;
        }
        var last = chain.getLast();
        if (head == null || !head.asLine().equals(last.asLine())) {
            problems.add(new Problem(Kind.HEAD_MOVED, last.engagement(), Integer.toString(last.position())));
        }
        proveDays(chain, problems);
    }

    private void proveDays(List<Seal> chain, List<Problem> problems) {
        var id = chain.getFirst().engagement();
        var engagement = engagements.findById(id).orElseThrow();
        var sealed = months.between(
                List.of(id), engagement.period().firstDay(), engagement.period().lastDay());
        for (AttendanceMonth month : sealed) {
            chain.stream()
                    .filter(seal -> seal.hash().equals(month.seal()))
                    .filter(seal -> !seal.sealedContent()
                            .tellsTheSameAs(book.content(engagement, month.month(), month.edition())))
                    .forEach(seal ->
                            problems.add(new Problem(Kind.DAYS_CHANGED, id, Integer.toString(seal.position()))));
        }
    }

    private static void prove(List<SealAnchor> written, Map<String, Seal> seals, List<Problem> problems) {
        SealAnchor before = null;
        for (var anchor : written) {
            boolean stands = anchor.isIntactAfter(before) && seals.keySet().containsAll(anchor.lines());
            if (!stands) {
                problems.add(new Problem(Kind.BROKEN_ANCHOR, null, anchor.day().toString()));
            }
            before = anchor;
        }
    }
}
