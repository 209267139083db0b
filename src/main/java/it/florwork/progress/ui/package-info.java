@NullMarked
package it.florwork.progress.ui;

import org.jspecify.annotations.NullMarked;
