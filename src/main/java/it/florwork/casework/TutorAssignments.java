package it.florwork.casework;

import com.vaadin.flow.component.Component;
import it.florwork.access.Colleague;
import it.florwork.shared.Period;
import java.util.List;

/** The piece of an operator's screen that shows who follows something, from when to when, and changes it. */
public interface TutorAssignments {

    /** As what somebody can be assigned here, and who can be. */
    record Seat(AssignmentKind kind, List<Colleague> people) {}

    /**
     * @param within the days of what is followed; an assignment is proposed for what is left of them
     * @param changed shows the page anew
     */
    Component panel(AssignmentTarget target, Period within, List<Seat> seats, Runnable changed);
}
