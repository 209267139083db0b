/** The demonstration data of domain.md par. 11, laid through the services as the persons concerned. */
@ApplicationModule
@NullMarked
package it.florwork.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
