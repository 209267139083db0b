package it.florwork.shared.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A time of day in the device's own control: wheels on a phone, typing on a desktop, steps of 15 minutes. */
@Tag("input")
public class TimeInput extends AbstractSinglePropertyField<TimeInput, @Nullable LocalTime>
        implements Focusable<TimeInput> {

    /** @param label what the time is, for those who do not see what stands around it */
    public TimeInput(String label) {
        super("value", null, String.class, TimeInput::parse, time -> time == null ? "" : time.toString());
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "time").setAttribute("step", "900").setAttribute("aria-label", label);
        addClassName("fw-time");
    }

    private static @Nullable LocalTime parse(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }

    public void setMinuteOfDay(int minute) {
        setValue(LocalTime.ofSecondOfDay(minute * 60L));
    }

    /** Minutes since midnight, or -1 while it is empty. */
    public int minuteOfDay() {
        LocalTime time = getValue();
        return time == null ? -1 : time.toSecondOfDay() / 60;
    }

    void setInvalid(boolean invalid) {
        getElement().setAttribute("aria-invalid", String.valueOf(invalid));
    }
}
