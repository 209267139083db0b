/** From a need and a person to an approved match: who fits and why, and every step in between. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "access",
            "audit",
            "shell",
            "rules",
            "vocabulary",
            "company",
            "opening",
            "candidate",
            "casework"
        })
@NullMarked
package it.florwork.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
