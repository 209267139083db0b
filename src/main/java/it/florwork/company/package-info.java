/** The organisations around an internship: what they are, where their sites are, what they declared. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "access", "audit", "shell", "rules", "vocabulary"})
@NullMarked
package it.florwork.company;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
