package it.florwork.demo;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.shared.PortalClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/**
 * The acts of the demonstration's history, played in the order of time: the clock stands at the act's minute and the
 * act is done as the person concerned, through the services, so every rule of the portal has its say. An act may put
 * later ones on the agenda.
 */
class Agenda {
    private final PortalClock clock;
    private final Settling settling;
    private final PriorityQueue<Act> acts =
            new PriorityQueue<>(Comparator.comparing(Act::when).thenComparing(Act::number));
    private int number;

    private record Act(Instant when, int number, Supplier<Viewer> who, Runnable what) {}

    /** Waits until whatever the last act set off has happened. */
    interface Settling {
        void await();
    }

    Agenda(PortalClock clock, Settling settling) {
        this.clock = clock;
        this.settling = settling;
    }

    /** @param minute of the day, in Rome */
    void at(LocalDate day, int minute, Supplier<Viewer> who, Runnable what) {
        var when = day.atStartOfDay(PortalClock.ROME)
                .withHour(minute / 60)
                .withMinute(minute % 60)
                .toInstant();
        acts.add(new Act(when, number++, who, what));
    }

    /** Plays everything up to this instant; what lies after it never happens. */
    void playUntil(Instant end) {
        try {
            for (Act act = acts.poll(); act != null && !act.when().isAfter(end); act = acts.poll()) {
                clock.travelTo(act.when());
                ActAs.run(act.who().get(), act.what());
                settling.await();
            }
        } finally {
            clock.returnToPresent();
        }
    }
}
