@NullMarked
package it.florwork.allowance.domain;

import org.jspecify.annotations.NullMarked;
