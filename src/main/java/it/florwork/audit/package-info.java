/** Who saw what and who did what: the access log, written inside the read, and the audit events. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "access"})
@NullMarked
package it.florwork.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
