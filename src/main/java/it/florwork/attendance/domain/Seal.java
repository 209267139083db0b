package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A month that both sides signed, as it stood, tied to the engagement's seal before it. Written once. */
@Entity
@Immutable
public class Seal {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private int chainPosition;
    private LocalDate monthStart;
    private int edition;
    private String content;
    private String hash;
    private @Nullable String previousHash;
    private Instant sealedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Seal() {} // JPA

    public Seal(MonthContent month, List<MonthSignature> signatures, ChainHead head, Instant sealedAt) {
        this.id = Ids.next();
        this.engagement = month.engagement();
        this.chainPosition = head.position() + 1;
        this.monthStart = month.month().atDay(1);
        this.edition = month.edition();
        this.previousHash = head.hash();
        this.sealedAt = sealedAt;
        var json = month.asJson();
        json.put("position", chainPosition);
        json.put("sealed", sealedAt.toString());
        json.put(
                "signatures",
                signatures.stream()
                        .sorted(Comparator.comparing(MonthSignature::side))
                        .map(Seal::asJson)
                        .toList());
        if (previousHash != null) {
            json.put("previous", previousHash);
        }
        this.content = CanonicalJson.of(json);
        this.hash = CanonicalJson.sha256(content);
    }

    private static Map<String, Object> asJson(MonthSignature signature) {
        return Map.of(
                "side", signature.side().name(),
                "by", signature.signedBy().toString(),
                "at", signature.signedAt().toString(),
                "paper", signature.paperId() != null);
    }

    /** Whether it is what was sealed, after the seal it names: nothing of it was changed since. */
    public boolean isIntactAfter(@Nullable Seal before) {
        var sealed = CanonicalJson.parse(content);
        return hash.equals(CanonicalJson.sha256(content))
                && sealed.path("engagement").asString().equals(engagement.toString())
                && sealed.path("month").asString().equals(month().toString())
                && sealed.path("edition").asInt() == edition
                && sealed.path("position").asInt() == chainPosition
                && sealed.path("previous").asString("").equals(previousHash == null ? "" : previousHash)
                && chainPosition == (before == null ? 1 : before.chainPosition + 1)
                && Objects.equals(previousHash, before == null ? null : before.hash);
    }

    /** The month as it was sealed. */
    public MonthContent sealedContent() {
        return MonthContent.parse(CanonicalJson.parse(content));
    }

    /** Engagement, position and hash: how an anchor names it. */
    public String asLine() {
        return engagement + " " + chainPosition + " " + hash;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public int edition() {
        return edition;
    }

    public int position() {
        return chainPosition;
    }

    private YearMonth month() {
        return YearMonth.from(monthStart);
    }

    public String hash() {
        return hash;
    }
}
