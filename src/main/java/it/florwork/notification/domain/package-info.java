@NullMarked
package it.florwork.notification.domain;

import org.jspecify.annotations.NullMarked;
