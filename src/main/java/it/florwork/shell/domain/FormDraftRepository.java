package it.florwork.shell.domain;

import it.florwork.access.UserId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface FormDraftRepository extends Repository<FormDraft, UUID> {
    FormDraft save(FormDraft draft);

    Optional<FormDraft> findByUserAndFormAndRecord(UserId user, String form, String record);

    void delete(FormDraft draft);

    @Modifying
    @Query("delete from FormDraft d where d.savedAt < :moment")
    void deleteSavedBefore(Instant moment);
}
