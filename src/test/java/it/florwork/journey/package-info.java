/** The portal as a whole: one internship, from the first sign-in to the sealed month, by clicks alone. */
@NullMarked
package it.florwork.journey;

import org.jspecify.annotations.NullMarked;
