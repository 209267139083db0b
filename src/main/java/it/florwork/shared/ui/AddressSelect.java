package it.florwork.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.function.Function;

/** A choice of what a list shows that stands in the address: reload, back and a sent link show the same. */
public class AddressSelect<E extends Enum<E>> extends Select<E> {
    private static final String PARAMETER = "shown";

    private final E usual;

    /**
     * @param usual what is shown while the address names none of the choices
     * @param words says a choice to the viewer
     */
    public AddressSelect(String label, Class<? extends Component> view, E usual, Function<E, String> words) {
        this.usual = usual;
        setLabel(label);
        setItems(usual.getDeclaringClass().getEnumConstants());
        setItemLabelGenerator(words::apply);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrentOrThrow()
                        .navigate(
                                view,
                                QueryParameters.of(PARAMETER, change.getValue().name()));
            }
        });
    }

    /** Shows and tells what the address names. */
    public E read(BeforeEnterEvent event) {
        var named = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .flatMap(name -> Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                        .filter(choice -> choice.name().equals(name))
                        .findFirst())
                .orElse(usual);
        setValue(named);
        return named;
    }
}
