/** What happened on each day of an engagement, who said so, and the month that both sides sign and that is sealed. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "access",
            "audit",
            "shell",
            "rules",
            "document",
            "company",
            "candidate",
            "casework",
            "placement"
        })
@NullMarked
package it.florwork.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
