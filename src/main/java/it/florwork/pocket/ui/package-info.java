@NullMarked
package it.florwork.pocket.ui;

import org.jspecify.annotations.NullMarked;
