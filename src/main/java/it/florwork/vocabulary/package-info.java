/** The words needs and people are described with: occupations, skills, levels of Italian, in both languages. */
@ApplicationModule(allowedDependencies = {"shared", "access"})
@NullMarked
package it.florwork.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
