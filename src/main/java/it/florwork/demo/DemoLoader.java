package it.florwork.demo;

import it.florwork.access.ActAs;
import it.florwork.shared.PortalClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;

/**
 * Lays the demonstration when there is none, before the first request is answered: nobody may meet the moved clock. When
 * the portal is ready, says how to sign in.
 */
class DemoLoader implements SmartLifecycle {
    static final List<String> ACCOUNTS = List.of(
            "operator",
            "operator2",
            "company1",
            "company2",
            "tutor1",
            "tutor2",
            "pathtutor",
            "pathtutor2",
            "candidate1",
            "candidate2",
            "casemanager",
            "casemanager2",
            "evaluator",
            "admin",
            "dpo");
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final int OLD_AFTER_DAYS = 7;
    /** Before the web server, which starts last. */
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final Portal portal;
    private final DemoMark mark;
    private final Agenda.Settling settling;
    private final PortalClock clock;
    private final Environment settings;
    private boolean running;
    private String invitation = "";

    DemoLoader(Portal portal, DemoMark mark, Agenda.Settling settling, PortalClock clock, Environment settings) {
        this.portal = portal;
        this.mark = mark;
        this.settling = settling;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void start() {
        running = true;
        var laying = mark.find();
        if (laying.isEmpty() && mark.isDatabaseInUse()) {
            LOG.info("This database holds data of its own: no demonstration is laid over them.");
            return;
        }
        var password = password();
        if (laying.isEmpty()) {
            lay(LocalDate.now(clock), password);
        } else {
            ActAs.run(Cast.LOADER, () -> portal.accounts().share(password, ACCOUNTS));
        }
        if (laying.isPresent()
                && laying.get().begunOn().isBefore(LocalDate.now(clock).minusDays(OLD_AFTER_DAYS))) {
            LOG.warn(
                    "The demonstration ends on {}. To lay it anew, up to today: FLORWORK_DEMO_RESET=true",
                    laying.get().begunOn());
        }
        invitation = "Demonstration accounts: %s. Password of all: %s".formatted(String.join(", ", ACCOUNTS), password);
    }

    /** The last words of a start, where nobody can miss them. */
    @EventListener
    void inviteIn(ApplicationReadyEvent ready) {
        if (!invitation.isEmpty()) {
            LOG.info(invitation);
        }
    }

    private void lay(LocalDate today, String password) {
        long begun = System.nanoTime();
        LOG.info(
                "Laying the demonstration: 51 invented people and months of their history. This takes a moment, once.");
        mark.begin(today);
        var stage = new Stage(
                portal,
                new Agenda(clock, settling),
                new Cast(portal.accounts(), password),
                portal.rules().holidays(),
                today);
        clock.travelTo(stage.firstDay().atTime(8, 0).atZone(PortalClock.ROME).toInstant());
        var network = new NetworkChapter(stage);
        ActAs.run(Cast.LOADER, network::found);
        network.plan();
        var people = new PeopleChapter(stage, network.municipality);
        people.plan();
        new GroupsChapter(stage, network, people).plan();
        new CalendarChapter(stage, people).plan();
        new InternshipsChapter(stage, people).plan();
        new NeedsChapter(stage, people).plan();
        new RegisterChapter(stage, people, clock).plan();
        new CardsChapter(stage, people, clock).plan();
        new PhonesChapter(stage, people, clock).plan();
        new RectificationsChapter(stage).plan();
        new AlertsChapter(stage, people).plan();
        clock.returnToPresent();
        stage.agenda().playUntil(clock.instant());
        mark.complete(clock.instant());
        LOG.info(
                "The demonstration is laid, in {} s.",
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private String password() {
        try {
            return DemoPassword.of(
                    settings.getProperty("florwork.demo.password", ""),
                    Path.of(settings.getProperty("florwork.db.dir", ".data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }
}
