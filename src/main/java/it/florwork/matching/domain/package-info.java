@NullMarked
package it.florwork.matching.domain;

import org.jspecify.annotations.NullMarked;
