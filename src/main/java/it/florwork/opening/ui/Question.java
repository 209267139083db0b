package it.florwork.opening.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import it.florwork.opening.PostOpening;
import it.florwork.shared.ui.Panel;
import it.florwork.shared.ui.Stack;
import it.florwork.shell.DraftBar;

/** One of the six questions of a need: its fields, what they may hold, and the need with its answer. */
abstract class Question extends Stack {
    /** How many there are. */
    static final int COUNT = 6;

    private final Binder<PostOpening> binder = new Binder<>();

    /** Shows what the need says now. */
    void read(PostOpening need) {
        binder.readBean(need);
    }

    /** Whether the answer can be taken; what cannot says so beside its field. */
    boolean isAnswered() {
        return binder.validate().isOk();
    }

    /** The need with this answer. */
    abstract PostOpening answer(PostOpening need);

    /** Names its fields to the draft that keeps what is typed. */
    abstract void keepIn(DraftBar draft);

    final Binder<PostOpening> binder() {
        return binder;
    }

    /** Reading is the binder's, writing is {@link #answer}: a need is a record. */
    static <V> Setter<PostOpening, V> bySteps() {
        return (need, value) -> {};
    }

    final void ask(Component... fields) {
        for (var field : fields) {
            field.addClassName("fw-wide");
        }
        add(new Panel(new Stack(fields)));
    }
}
