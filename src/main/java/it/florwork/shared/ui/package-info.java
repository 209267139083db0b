/** The pieces every screen is built of. They take texts that are already translated and bring their own look and icons. */
@NullMarked
package it.florwork.shared.ui;

import org.jspecify.annotations.NullMarked;
