@NullMarked
package it.florwork.cockpit.domain;

import org.jspecify.annotations.NullMarked;
