@NullMarked
package it.florwork.candidate.ui;

import org.jspecify.annotations.NullMarked;
