@NullMarked
package it.florwork.notification.ui;

import org.jspecify.annotations.NullMarked;
