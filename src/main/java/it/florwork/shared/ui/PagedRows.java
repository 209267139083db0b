package it.florwork.shared.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A long list read page by page: the first rows at once, the next on a button, one query each. */
public class PagedRows<T> extends Div {
    /** Rows of one page. */
    public static final int SIZE = 30;

    private final Function<T, WorkRow> row;
    private final String empty;
    private final String more;

    /**
     * @param empty the sentence to show when there is nothing
     * @param more the words of the button that reads on
     */
    public PagedRows(Function<T, WorkRow> row, String empty, String more) {
        this.row = row;
        this.empty = empty;
        this.more = more;
    }

    /** @param page reads the rows of a page, counted from 0 */
    public void show(int total, IntFunction<List<T>> page) {
        removeAll();
        if (total == 0) {
            add(new EmptyState(empty));
            return;
        }
        var list = new WorkList();
        add(new Panel(list).flush());
        append(list, 0, total, page);
    }

    private void append(WorkList list, int number, int total, IntFunction<List<T>> page) {
        page.apply(number).stream().map(row).forEach(list::add);
        if ((number + 1) * SIZE < total) {
            var button = ActionButton.quiet(FwIcon.DOWN, more, click -> {
                remove(click.getSource());
                append(list, number + 1, total, page);
            });
            add(button);
        }
    }
}
