package it.florwork.attendance;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.platform.DatedJob;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Each night: asks for the signatures that closed months lack. Nights that are made up for are one: the last says it all. */
@Component
class NightlyReminders implements DatedJob {
    private final MonthReminders reminders;
    private final Clock clock;

    NightlyReminders(MonthReminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "month-reminders";
    }

    @Override
    public void runFor(LocalDate day) {
        var morning = day.plusDays(1);
        if (!morning.isBefore(LocalDate.now(clock))) {
            ActAs.run(Viewer.system(name()), () -> reminders.remind(morning));
        }
    }
}
