/** Internships: the plan made from a match, the rules that must hold before day 1, the start, the end. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "access",
            "audit",
            "shell",
            "rules",
            "vocabulary",
            "document",
            "company",
            "opening",
            "candidate",
            "casework",
            "matching"
        })
@NullMarked
package it.florwork.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
