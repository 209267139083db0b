/** The machine room: the embedded database, the keys, the jobs. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package it.florwork.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
