@NullMarked
package it.florwork.document.domain;

import org.jspecify.annotations.NullMarked;
