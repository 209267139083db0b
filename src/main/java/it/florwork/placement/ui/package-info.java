@NullMarked
package it.florwork.placement.ui;

import org.jspecify.annotations.NullMarked;
