@NullMarked
package it.florwork.reporting.http;

import org.jspecify.annotations.NullMarked;
