package it.florwork.attendance.domain;

import it.florwork.attendance.AnchorRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The heads of all chains as they stood one night, in one digest that somebody outside keeps. */
@Entity
@Immutable
public class SealAnchor {
    @Id
    private LocalDate day;

    private int chains;
    private int seals;
    private int broken;
    private String heads;
    private String digest;
    private @Nullable String previousDigest;
    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SealAnchor() {} // JPA

    /** @param moved the heads that moved since the anchor before, a line each: engagement, position, hash */
    public SealAnchor(
            LocalDate day,
            int chains,
            int seals,
            int broken,
            String moved,
            @Nullable SealAnchor before,
            Instant recordedAt) {
        this.day = day;
        this.chains = chains;
        this.seals = seals;
        this.broken = broken;
        this.heads = moved;
        this.previousDigest = before == null ? null : before.digest;
        this.digest = digest(moved, previousDigest, day);
        this.recordedAt = recordedAt;
    }

    private static String digest(String moved, @Nullable String previous, LocalDate day) {
        return CanonicalJson.sha256(day + "\n" + (previous == null ? "" : previous) + "\n" + moved);
    }

    public boolean isIntactAfter(@Nullable SealAnchor before) {
        String previous = before == null ? null : before.digest;
        return Objects.equals(previous, previousDigest) && digest.equals(digest(heads, previousDigest, day));
    }

    public LocalDate day() {
        return day;
    }

    /** The heads that had moved, as {@link Seal#asLine} writes them. */
    public List<String> lines() {
        return heads.lines().toList();
    }

    /** The last line of each engagement in these anchors. */
    public static Map<String, String> headsIn(List<SealAnchor> inOrder) {
        var last = new HashMap<String, String>();
        inOrder.forEach(anchor -> anchor.lines().forEach(line -> last.put(line.substring(0, line.indexOf(' ')), line)));
        return last;
    }

    public AnchorRow row() {
        return new AnchorRow(day, chains, seals, broken, digest, recordedAt);
    }
}
