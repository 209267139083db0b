package it.florwork.attendance;

import it.florwork.access.Role;
import it.florwork.attendance.domain.ChainHead;
import it.florwork.attendance.domain.ChainHeadRepository;
import it.florwork.attendance.domain.SealAnchor;
import it.florwork.attendance.domain.SealAnchorRepository;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chains of seals: whether they are whole, and the nightly anchor that proves it to somebody outside. */
@Service
@Transactional
public class Seals {
    private final SealProof proof;
    private final ChainHeadRepository heads;
    private final SealAnchorRepository anchors;
    private final Clock clock;

    Seals(SealProof proof, ChainHeadRepository heads, SealAnchorRepository anchors, Clock clock) {
        this.proof = proof;
        this.heads = heads;
        this.anchors = anchors;
        this.clock = clock;
    }

    /** Computes every seal, link and anchor anew, and compares each sealed month with its days. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.EVALUATOR, Role.DPO, Role.SYSTEM})
    public SealReport verifyAll() {
        return proof.ofEverything();
    }

    /**
     * Writes down where all chains stand at the end of this day. Once a day: a second call changes nothing, nor does one
     * for a night before the last, because each anchor builds on the one before and no link goes in between.
     */
    @RolesAllowed(Role.SYSTEM)
    public SealReport anchor(LocalDate day) {
        var report = proof.ofEverything();
        var before = anchors.inOrder();
        if (before.isEmpty() || day.isAfter(before.getLast().row().day())) {
            var known = SealAnchor.headsIn(before);
            anchors.save(new SealAnchor(
                    day,
                    report.chains(),
                    report.seals(),
                    report.problems().size(),
                    moved(known),
                    before.isEmpty() ? null : before.getLast(),
                    clock.instant()));
        }
        return report;
    }

    private String moved(Map<String, String> known) {
        return heads.all().stream()
                .filter(head ->
                        !head.asLine().equals(known.get(head.engagement().toString())))
                .map(ChainHead::asLine)
                .collect(Collectors.joining("\n"));
    }

    /** The latest anchors, to be kept outside: without them a chain proves nothing. */
    @Transactional(readOnly = true)
    @RolesAllowed({Role.EVALUATOR, Role.DPO})
    public List<AnchorRow> anchors(int most) {
        return anchors.latest(Limit.of(most)).stream().map(SealAnchor::row).toList();
    }
}
