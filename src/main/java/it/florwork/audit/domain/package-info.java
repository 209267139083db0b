@NullMarked
package it.florwork.audit.domain;

import org.jspecify.annotations.NullMarked;
