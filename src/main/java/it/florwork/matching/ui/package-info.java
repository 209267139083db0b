@NullMarked
package it.florwork.matching.ui;

import org.jspecify.annotations.NullMarked;
