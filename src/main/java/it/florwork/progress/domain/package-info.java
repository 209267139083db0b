@NullMarked
package it.florwork.progress.domain;

import org.jspecify.annotations.NullMarked;
