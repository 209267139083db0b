/** The phone lane: light pages and the way their days and cards come in, over attendance and progress. */
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
            "matching",
            "placement",
            "attendance",
            "allowance",
            "progress"
        })
@NullMarked
package it.florwork.pocket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
