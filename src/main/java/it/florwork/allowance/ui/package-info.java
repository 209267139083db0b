@NullMarked
package it.florwork.allowance.ui;

import org.jspecify.annotations.NullMarked;
