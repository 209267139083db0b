package it.florwork.progress;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.platform.DatedJob;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Each night: reminds tutors of the cards of a week that is over. A night that is made up for later reminds of nothing old. */
@Component
class NightlyCardReminders implements DatedJob {
    private final CardReminders reminders;
    private final Clock clock;

    NightlyCardReminders(CardReminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "card-reminders";
    }

    @Override
    public void runFor(LocalDate day) {
        var morning = day.plusDays(1);
        if (!morning.isBefore(LocalDate.now(clock))) {
            ActAs.run(Viewer.system(name()), () -> reminders.remind(morning));
        }
    }
}
