/** The activation rules of domain.md par. 4, one class each. */
@NullMarked
package it.florwork.placement.domain.policy;

import org.jspecify.annotations.NullMarked;
