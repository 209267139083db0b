package it.florwork.attendance.domain;

import it.florwork.access.UserId;
import it.florwork.attendance.MonthSignatureView;
import it.florwork.attendance.Side;
import it.florwork.document.DocumentId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One side's yes to a month as it stood on the screen, or on the sheet. It dies when a day changes. */
@Entity
public class MonthSignature {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    private LocalDate monthStart;
    private int edition;

    @Enumerated(EnumType.STRING)
    private Side side;

    @AttributeOverride(name = "value", column = @Column(name = "signed_by"))
    private UserId signedBy;

    private String contentHash;
    private Instant signedAt;
    private @Nullable UUID paperId;
    private @Nullable Instant voidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MonthSignature() {} // JPA

    /** @param paperId the scan, when the signature is on paper and an operator records it */
    public MonthSignature(
            AttendanceMonth month,
            Side side,
            UserId signedBy,
            String contentHash,
            Instant signedAt,
            @Nullable UUID paperId) {
        this.id = Ids.next();
        this.engagement = month.engagement();
        this.monthStart = month.month().atDay(1);
        this.edition = month.edition();
        this.side = side;
        this.signedBy = signedBy;
        this.contentHash = contentHash;
        this.signedAt = signedAt;
        this.paperId = paperId;
    }

    public void voided(Instant now) {
        voidedAt = now;
    }

    public boolean isLive() {
        return voidedAt == null;
    }

    public boolean isFor(String hash) {
        return contentHash.equals(hash);
    }

    public EngagementId engagement() {
        return engagement;
    }

    public int edition() {
        return edition;
    }

    public Side side() {
        return side;
    }

    public UserId signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public @Nullable UUID paperId() {
        return paperId;
    }

    public MonthSignatureView view() {
        return new MonthSignatureView(side, signedAt, paperId == null ? null : new DocumentId(paperId));
    }
}
