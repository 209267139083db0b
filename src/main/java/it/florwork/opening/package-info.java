/** What companies need: a need from its draft to the last place filled, with who decided what and why. */
@ApplicationModule(
        allowedDependencies = {"shared", "platform", "access", "audit", "shell", "rules", "vocabulary", "company"})
@NullMarked
package it.florwork.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
