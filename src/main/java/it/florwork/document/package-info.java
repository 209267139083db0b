/** Files that belong to records: checked by their content, encrypted in the database, unchangeable once signed. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "access", "audit", "shell"})
@NullMarked
package it.florwork.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
