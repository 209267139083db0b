@NullMarked
package it.florwork.placement.domain;

import org.jspecify.annotations.NullMarked;
