/** What is counted, and how: pure, without a database. */
@NullMarked
package it.florwork.reporting.domain;

import org.jspecify.annotations.NullMarked;
