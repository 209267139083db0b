/** The main journey once more in Vaadin TestBench, for teams that own a licence. */
@NullMarked
package it.florwork.testbench;

import org.jspecify.annotations.NullMarked;
