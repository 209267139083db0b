@NullMarked
package it.florwork.pocket.http;

import org.jspecify.annotations.NullMarked;
