/** The early warnings: one small policy each, and what reads for them. */
@NullMarked
package it.florwork.cockpit.warning;

import org.jspecify.annotations.NullMarked;
