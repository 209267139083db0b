@NullMarked
package it.florwork.notification.http;

import org.jspecify.annotations.NullMarked;
