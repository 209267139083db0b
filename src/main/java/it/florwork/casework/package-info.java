/** The work with people: who is assigned to whom, contacts, what they leave to do. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "access", "audit", "shell", "rules", "candidate"})
@NullMarked
package it.florwork.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
