/** The words every module speaks: periods, minutes, identifiers, rule violations, the clock; and the pieces every screen is built of. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package it.florwork.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
