@NullMarked
package it.florwork.company.domain;

import org.jspecify.annotations.NullMarked;
