@NullMarked
package it.florwork.access.domain;

import org.jspecify.annotations.NullMarked;
