package it.florwork.pocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import it.florwork.shared.PortalClock;
import it.florwork.testing.GivenAttendance.Group;
import it.florwork.testing.Seed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tutor's phone beside the portal: what was said on the one, and what the other holds of it. */
final class PhoneAndPortal {
    /** What the phone has said, in its own order. */
    private static final String IDS = """
            async () => {
                const store = await (await import('/tasca/store.js')).openStore();
                const entries = await store.read(all => all.all());
                store.close();
                return entries.filter(entry => !%s || entry.state === 'PHONE').map(entry => entry.id);
            }""";

    private static final int TIMES = 5;

    private final KeptPhone phone;
    private final Group group;
    private final JdbcClient database;

    PhoneAndPortal(KeptPhone phone, Group group, JdbcClient database) {
        this.phone = phone;
        this.group = group;
        this.database = database;
    }

    /** Days are said while the line comes and goes; whenever it is there for good, the portal holds what the phone said. */
    void onABadLine(Seed seed, int schedules, PortalClock clock) {
        var random = seed.random();
        var today = LocalDate.now(clock);
        for (int schedule = 0; schedule < schedules; schedule++) {
            clock.travelTo(clock.instant().plus(2, ChronoUnit.MINUTES));
            int steps = 4 + random.nextInt(6);
            for (int step = 0; step < steps; step++) {
                switch (random.nextInt(6)) {
                    case 0, 1, 2 -> say(random, today);
                    case 3 -> phone.line().cut();
                    case 4 -> {
                        phone.line().restore();
                        phone.line().cutAfter(100 + random.nextInt(6_000));
                        tellOfTheNetwork();
                    }
                    default -> {
                        phone.line().restore();
                        tellOfTheNetwork();
                    }
                }
            }
            phone.line().restore();
            waitUntilAllIsSent();
            assertThat(onTheServer()).as("schedule %d of %s", schedule, seed).isEqualTo(ids(false));
        }
    }

    /** Somebody's day, said or said anew on this phone. */
    private void say(Random random, LocalDate today) {
        var date = today.minusDays(random.nextInt(40));
        while (date.getDayOfWeek().getValue() > 5) {
            date = date.minusDays(1);
        }
        phone.page()
                .evaluate(
                        """
                async ([engagement, date, kind]) => {
                    const { keep, lastWords, basisOf, entriesOf } = await import('/tasca/outbox.js');
                    const store = await (await import('/tasca/store.js')).openStore();
                    const view = await store.about('view');
                    const local = (await entriesOf(store, view.owner)).filter(entry =>
                        entry.body.engagement === engagement && entry.body.date === date);
                    const day = view.people.find(one => one.engagement === engagement).days.find(one => one.date === date);
                    const slots = kind === 'PRESENT' ? day.plan : kind === 'PARTIAL' ? ['08:30-11:00'] : [];
                    await keep(store, view.owner, [{ type: 'day', engagement, date, kind, slots, activity: null, closure: null,
                        basedOn: basisOf(lastWords(day.mine, local), 'day') }]);
                    store.close();
                }""",
                        List.of(
                                group.members()
                                        .get(random.nextInt(group.members().size()))
                                        .id()
                                        .toString(),
                                date.toString(),
                                List.of("PRESENT", "PARTIAL", "EXCUSED", "UNEXCUSED")
                                        .get(random.nextInt(4))));
    }

    private void tellOfTheNetwork() {
        asked(() -> phone.page().evaluate("() => { dispatchEvent(new Event('online')); }"));
    }

    /** As long as some of it still arrives. */
    void waitUntilAllIsSent() {
        int before;
        do {
            before = ids(true).size();
            until(() -> ids(true).isEmpty());
        } while (ids(true).size() < before);
        assertThat(ids(true)).as("still on the phone").isEmpty();
    }

    /** The phone is told again and again that the line is there, as one that moves about is. */
    void until(BooleanSupplier isSo) {
        for (int times = 0; times < 60 && !holds(isSo); times++) {
            phone.page().waitForTimeout(250);
        }
    }

    private boolean holds(BooleanSupplier isSo) {
        boolean holds = isSo.getAsBoolean();
        if (!holds) {
            tellOfTheNetwork();
        }
        return holds;
    }

    Set<String> ids(boolean unsent) {
        var ids = (List<?>) asked(() -> phone.page().evaluate(IDS.formatted(unsent)));
        return ids.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A page that a new version takes over begins anew, while it is asked too: then the new one is asked. */
    private static Object asked(Supplier<Object> question) {
        for (int times = 1; ; times++) {
            try {
                return question.get();
            } catch (PlaywrightException interrupted) {
                if (times == TIMES
                        || !String.valueOf(interrupted.getMessage()).contains("Execution context was destroyed")) {
                    throw interrupted;
                }
            }
        }
    }

    /** Every act of this phone that the portal holds, those that later ones replaced included. */
    Set<String> onTheServer() {
        return database
                .sql("select id from day_report where device = :device")
                .param("device", device())
                .query(UUID.class)
                .list()
                .stream()
                .map(UUID::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String device() {
        return String.valueOf(phone.page().evaluate("""
                async () => (await (await import('/tasca/store.js')).openStore()).about('device')"""));
    }
}
