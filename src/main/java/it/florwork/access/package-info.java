/** Who is acting: accounts, memberships, the current viewer, signing in and out. */
@ApplicationModule(allowedDependencies = {"shared", "platform"})
@NullMarked
package it.florwork.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
