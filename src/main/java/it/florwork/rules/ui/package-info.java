@NullMarked
package it.florwork.rules.ui;

import org.jspecify.annotations.NullMarked;
