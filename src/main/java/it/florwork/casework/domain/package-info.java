@NullMarked
package it.florwork.casework.domain;

import org.jspecify.annotations.NullMarked;
