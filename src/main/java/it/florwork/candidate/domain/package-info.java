@NullMarked
package it.florwork.candidate.domain;

import org.jspecify.annotations.NullMarked;
