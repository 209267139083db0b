@NullMarked
package it.florwork.rules.domain;

import org.jspecify.annotations.NullMarked;
