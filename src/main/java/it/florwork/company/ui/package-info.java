@NullMarked
package it.florwork.company.ui;

import org.jspecify.annotations.NullMarked;
