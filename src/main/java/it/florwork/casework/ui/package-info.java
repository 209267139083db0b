/** Screens of the work with people. */
@NullMarked
package it.florwork.casework.ui;

import org.jspecify.annotations.NullMarked;
