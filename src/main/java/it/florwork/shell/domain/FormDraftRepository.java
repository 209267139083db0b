package it.florwork.shell.domain;

import it.florwork.access.UserId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface FormDraftRepository extends Repository<FormDraft, UUID> {
    FormDraft save(FormDraft draft);

    Optional<FormDraft> findByUserAndFormAndRecord(UserId user, String form, String record);

    void delete(FormDraft draft);
}
