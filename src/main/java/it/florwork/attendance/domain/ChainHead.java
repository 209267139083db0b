package it.florwork.attendance.domain;

import it.florwork.shared.EngagementId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The last seal of an engagement; locked while the next one is made, so that a chain never forks. */
@Entity
public class ChainHead {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Column(name = "chain_position")
    private int position;

    private @Nullable String hash;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ChainHead() {} // JPA: rows are laid by ChainHeadRepository.lay

    public void moveTo(Seal seal) {
        position = seal.position();
        hash = seal.hash();
    }

    public EngagementId engagement() {
        return engagement;
    }

    /** Engagement, position and hash, as an anchor keeps it. */
    public String asLine() {
        return engagement + " " + position + " " + hash;
    }

    public int position() {
        return position;
    }

    public @Nullable String hash() {
        return hash;
    }
}
