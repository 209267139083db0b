/** The people: their sealed identity, where they stand, what they can do, what they chose, the groups they take part in. */
@ApplicationModule(
        allowedDependencies = {"shared", "platform", "access", "audit", "shell", "rules", "vocabulary", "company"})
@NullMarked
package it.florwork.candidate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
