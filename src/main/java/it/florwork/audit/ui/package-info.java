@NullMarked
package it.florwork.audit.ui;

import org.jspecify.annotations.NullMarked;
