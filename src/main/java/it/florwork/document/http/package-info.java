@NullMarked
package it.florwork.document.http;

import org.jspecify.annotations.NullMarked;
