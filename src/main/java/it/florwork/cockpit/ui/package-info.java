@NullMarked
package it.florwork.cockpit.ui;

import org.jspecify.annotations.NullMarked;
