@NullMarked
package it.florwork.platform.ui;

import org.jspecify.annotations.NullMarked;
