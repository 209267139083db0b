@NullMarked
package it.florwork.shell.domain;

import org.jspecify.annotations.NullMarked;
