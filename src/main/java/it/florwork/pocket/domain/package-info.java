@NullMarked
package it.florwork.pocket.domain;

import org.jspecify.annotations.NullMarked;
