package it.florwork.cockpit;

import it.florwork.candidate.Flags;
import it.florwork.casework.Contacts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the operator agreed with the people he follows, and what of theirs expires. */
@Component
class FollowingWork implements WorkSource {
    private static final int DAYS_BEFORE_EXPIRY = 30;
    private static final int DAYS_BEFORE_ACTION = 7;

    private final Contacts contacts;
    private final Flags flags;

    FollowingWork(Contacts contacts, Flags flags) {
        this.contacts = contacts;
        this.flags = flags;
    }

    @Override
    public List<WorkItem> waiting(LocalDate today) {
        var agreed = contacts.agreed(today.plusDays(DAYS_BEFORE_ACTION), Worklist.MOST_OF_A_KIND).stream()
                .map(action -> new WorkItem(
                        WorkKind.ACTION_AGREED,
                        action.codeName(),
                        List.of(action.on()),
                        action.on(),
                        "people/" + action.person()));
        var expiring = flags.expiring(today.plusDays(DAYS_BEFORE_EXPIRY), Worklist.MOST_OF_A_KIND).stream()
                .map(flag -> new WorkItem(
                        WorkKind.FLAG_EXPIRES,
                        flag.codeName(),
                        List.of(flag.on()),
                        flag.on(),
                        "people/" + flag.person()));
        return Stream.concat(agreed, expiring).toList();
    }
}
