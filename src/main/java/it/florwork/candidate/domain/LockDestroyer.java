package it.florwork.candidate.domain;

import it.florwork.candidate.PersonErased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Destroys the lock of a person who was erased, once that is committed. The event is kept until this has ended, so a crash
 * in between delays it to the next start and no further.
 */
@Component
class LockDestroyer {
    private final PersonKeys keys;

    LockDestroyer(PersonKeys keys) {
        this.keys = keys;
    }

    @ApplicationModuleListener
    void destroyLock(PersonErased erased) {
        keys.destroy(erased.candidate());
    }
}
