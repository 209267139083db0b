/** The operator's day: what waits from both sides, each line with its record and its next action. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "access",
            "shell",
            "rules",
            "company",
            "opening",
            "candidate",
            "casework",
            "matching",
            "placement",
            "attendance",
            "allowance",
            "progress",
            "vocabulary"
        })
@NullMarked
package it.florwork.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
