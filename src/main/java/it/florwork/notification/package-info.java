/** What is told to whom: notices made of what happened above, read in the portal, and sent on by mail, push and calendar. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "access",
            "audit",
            "shell",
            "rules",
            "opening",
            "candidate",
            "casework",
            "matching",
            "placement",
            "attendance",
            "progress",
            "pocket",
            "cockpit"
        })
@NullMarked
package it.florwork.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
