package it.florwork.shell.domain;

import it.florwork.access.UserId;
import it.florwork.shared.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One user's unsaved values of one form for one record, sealed. */
@Entity
public class FormDraft {
    @Id
    private UUID id;

    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private UserId user;

    private String form;

    @Column(name = "record_key")
    private String record;

    private byte[] content;
    private Instant savedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected FormDraft() {} // JPA

    public FormDraft(UserId user, String form, String record, byte[] content, Instant savedAt) {
        this.id = Ids.next();
        this.user = user;
        this.form = form;
        this.record = record;
        this.content = content;
        this.savedAt = savedAt;
    }

    public byte[] content() {
        return content;
    }

    public void rewrite(byte[] newContent, Instant now) {
        content = newContent;
        savedAt = now;
    }
}
