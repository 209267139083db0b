package it.florwork.casework.ui;

import com.vaadin.flow.component.Component;
import it.florwork.access.Colleagues;
import it.florwork.candidate.GroupCard;
import it.florwork.candidate.GroupSection;
import it.florwork.casework.AssignmentKind;
import it.florwork.casework.AssignmentTarget.OfGroup;
import it.florwork.casework.TutorAssignments;
import it.florwork.casework.TutorAssignments.Seat;
import java.util.List;

/** Puts a group's tutors onto its page. */
@org.springframework.stereotype.Component
class TutorsOfGroup implements GroupSection {
    private final TutorAssignments tutors;
    private final Colleagues colleagues;

    TutorsOfGroup(TutorAssignments tutors, Colleagues colleagues) {
        this.tutors = tutors;
        this.colleagues = colleagues;
    }

    @Override
    public Component forGroup(GroupCard group, Runnable changed) {
        return tutors.panel(
                new OfGroup(group.id()),
                group.period(),
                List.of(new Seat(AssignmentKind.PATH_TUTOR, colleagues.pathTutors(group.provider()))),
                changed);
    }
}
