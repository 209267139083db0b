/** What the law and the project allow, as rows with validity dates: figures, holidays, working days. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "access", "audit", "shell"})
@NullMarked
package it.florwork.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
