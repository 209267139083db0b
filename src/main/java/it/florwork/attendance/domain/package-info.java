@NullMarked
package it.florwork.attendance.domain;

import org.jspecify.annotations.NullMarked;
