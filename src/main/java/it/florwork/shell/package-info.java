/** The frame around every screen: layout, home, failures in words, languages. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "access", "audit"})
@NullMarked
package it.florwork.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
