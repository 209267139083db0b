package it.florwork.audit.domain;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Repository;

/** Writes what the transaction still holds back; a repository, so that a refusal of the database comes as Spring's own. */
@Repository
public class PendingWrites {
    private final EntityManager entities;

    PendingWrites(EntityManager entities) {
        this.entities = entities;
    }

    public void flush() {
        entities.flush();
    }
}
