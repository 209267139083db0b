/** What the project can show for itself: the situation on a date, with the people behind each figure. */
@ApplicationModule(
        allowedDependencies = {"shared", "access", "audit", "shell", "rules", "candidate", "placement", "cockpit"})
@NullMarked
package it.florwork.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
