package it.florwork.cockpit;

import it.florwork.candidate.Whose;
import it.florwork.casework.Contacts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the operator agreed with the people he follows. */
@Component
class FollowingWork implements WorkSource {
    private static final int DAYS_BEFORE_ACTION = 7;

    private final Contacts contacts;

    FollowingWork(Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today, Whose whose, int most) {
        return contacts.agreed(today.plusDays(DAYS_BEFORE_ACTION), most).stream()
                .map(action -> new WorkItem(
                        WorkKind.ACTION_AGREED,
                        action.codeName(),
                        List.of(action.on()),
                        action.on(),
                        "people/" + action.person() + "?done=" + action.contact(),
                        action.person()))
                .toList();
    }
}
