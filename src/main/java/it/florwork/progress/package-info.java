/** How somebody gets on: the tutor's weekly card, the trainee's faces, and the talk that a gap between them asks for. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "access",
            "audit",
            "shell",
            "rules",
            "vocabulary",
            "candidate",
            "casework",
            "placement",
            "attendance"
        })
@NullMarked
package it.florwork.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
