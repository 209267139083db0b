package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.function.Function;

/**
 * Keeps what is typed into a form until it is saved. The shell answers it with its drafts; the modules that the shell
 * itself stands on ask for it here.
 */
public interface FormKeeping {

    /** @param record the record's id, or "" for a new one */
    Kept keeping(String form, String record);

    /** The fields of one form, and the place on the screen that speaks of their draft. */
    interface Kept {

        Kept keep(String name, HasValue<?, String> field);

        /** @param fromText the inverse of {@code toText}; never asked for an empty value */
        <T> Kept keep(String name, HasValue<?, T> field, Function<T, String> toText, Function<String, T> fromText);

        /** To be called when all fields are named and hold what the record says. */
        Kept offer();

        /** The form is saved. */
        void done();

        Component bar();
    }
}
