@NullMarked
package it.florwork.access.http;

import org.jspecify.annotations.NullMarked;
