@NullMarked
package it.florwork.reporting.ui;

import org.jspecify.annotations.NullMarked;
