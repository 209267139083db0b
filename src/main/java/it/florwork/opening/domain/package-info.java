@NullMarked
package it.florwork.opening.domain;

import org.jspecify.annotations.NullMarked;
