/** FlorWork, the portal for social-inclusion internships; one module per package, see src/docs/decisions. */
@NullMarked
package it.florwork;

import org.jspecify.annotations.NullMarked;
