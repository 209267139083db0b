@NullMarked
package it.florwork.attendance.ui;

import org.jspecify.annotations.NullMarked;
