package it.florwork.shell;

import com.google.crypto.tink.Aead;
import it.florwork.access.CurrentViewer;
import it.florwork.access.Role;
import it.florwork.platform.KeyRing;
import it.florwork.shell.domain.FormDraft;
import it.florwork.shell.domain.FormDraftRepository;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody has typed into a form and not yet saved, kept on the server per user, form and record. It survives a
 * crash and an expired session; it may hold anything, so it lies encrypted and only its author reads it.
 */
@Service
@Transactional
@RolesAllowed({
    Role.CANDIDATE,
    Role.HOST_TUTOR,
    Role.COMPANY_CONTACT,
    Role.PATH_TUTOR,
    Role.OPERATOR,
    Role.CASE_MANAGER,
    Role.EVALUATOR,
    Role.ADMINISTRATOR,
    Role.DPO
})
public class FormDrafts {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final FormDraftRepository drafts;
    private final CurrentViewer viewer;
    private final Aead aead;
    private final Clock clock;

    FormDrafts(FormDraftRepository drafts, CurrentViewer viewer, KeyRing keys, Clock clock) {
        this.drafts = drafts;
        this.viewer = viewer;
        this.aead = keys.aead("form-drafts");
        this.clock = clock;
    }

    /**
     * Keeps these values instead of what was kept before.
     *
     * @param form the form's name, such as {@code refer}
     * @param record the record's id, or "" for a new one
     * @param fields the fields' values by name
     */
    public void save(String form, String record, Map<String, String> fields) {
        byte[] content = sealed(form, record, JSON.writeValueAsString(fields));
        var kept = drafts.findByUserAndFormAndRecord(viewer.get().user(), form, record);
        if (kept.isPresent()) {
            kept.get().rewrite(content, clock.instant());
        } else {
            drafts.save(new FormDraft(viewer.get().user(), form, record, content, clock.instant()));
        }
    }

    /** What the current user had typed, if anything is kept. */
    @Transactional(readOnly = true)
    public Optional<Map<String, String>> find(String form, String record) {
        return drafts.findByUserAndFormAndRecord(viewer.get().user(), form, record)
                .map(draft -> JSON.readValue(opened(form, record, draft.content()), FIELDS));
    }

    /** Forgets it: the form was saved, or its author does not want it back. */
    public void discard(String form, String record) {
        drafts.findByUserAndFormAndRecord(viewer.get().user(), form, record).ifPresent(drafts::delete);
    }

    private byte[] sealed(String form, String record, String text) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), context(form, record));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot seal a draft", e);
        }
    }

    private String opened(String form, String record, byte[] content) {
        try {
            return new String(aead.decrypt(content, context(form, record)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open a draft", e);
        }
    }

    /** Binds the content to whose draft it is, so that a row moved to another user opens for nobody. */
    private byte[] context(String form, String record) {
        return (viewer.get().user() + " " + form + " " + record).getBytes(StandardCharsets.UTF_8);
    }
}
