/** What a month is worth, line by line with the rule behind each, and what can still become of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "access",
            "audit",
            "shell",
            "rules",
            "company",
            "candidate",
            "placement",
            "attendance"
        })
@NullMarked
package it.florwork.allowance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
