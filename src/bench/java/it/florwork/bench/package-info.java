/** Benchmarks: each prints its figures as key=value lines. They measure the portal as it runs, from outside. */
@NullMarked
package it.florwork.bench;

import org.jspecify.annotations.NullMarked;
