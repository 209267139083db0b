@NullMarked
package it.florwork.access.ui;

import org.jspecify.annotations.NullMarked;
