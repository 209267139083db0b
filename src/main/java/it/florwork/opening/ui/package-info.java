@NullMarked
package it.florwork.opening.ui;

import org.jspecify.annotations.NullMarked;
