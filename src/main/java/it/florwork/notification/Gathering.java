package it.florwork.notification;

import it.florwork.access.Colleagues;
import it.florwork.access.UserId;
import it.florwork.notification.domain.OutboxTable;
import it.florwork.notification.domain.PushDeviceTable;
import it.florwork.notification.domain.SettingTable;
import it.florwork.notification.domain.UntoldTable;
import it.florwork.notification.domain.UntoldTable.Untold;
import it.florwork.notification.domain.UntoldTable.Way;
import it.florwork.notification.domain.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes messages of unread notices, one for each person and way however many notices there are. A notice and its message
 * are decided in one transaction: neither is forgotten, neither goes twice.
 */
@Component
class Gathering {
    /** What was not sent by then is old news, and stands in the portal. */
    private static final Duration FRESH = Duration.ofDays(3);

    private final UntoldTable untold;
    private final SettingTable settings;
    private final OutboxTable outbox;
    private final PushDeviceTable devices;
    private final List<Channel> channels;
    private final SendingTimes times;
    private final Colleagues colleagues;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Gathering(
            UntoldTable untold,
            SettingTable settings,
            OutboxTable outbox,
            PushDeviceTable devices,
            List<Channel> channels,
            SendingTimes times,
            Colleagues colleagues,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.untold = untold;
        this.settings = settings;
        this.outbox = outbox;
        this.devices = devices;
        this.channels = channels;
        this.times = times;
        this.colleagues = colleagues;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Acts for everybody: called as a system viewer. */
    void gather() {
        channels.stream()
                .filter(Channel::isOn)
                .map(Channel::name)
                .map(Way::valueOf)
                .forEach(way -> untold.people(way, clock.instant().minus(FRESH))
                        .forEach(user -> transaction.executeWithoutResult(status -> gather(way, user))));
    }

    private void gather(Way way, UserId user) {
        var setting = settings.locked(user);
        var now = clock.instant();
        if (setting.quiet(times.usualQuiet()).contains(now)) {
            return;
        }
        var waiting = untold.of(way, user, now.minus(FRESH));
        if (colleagues.rolesOf(user).isEmpty()) {
            untold.decided(way, waiting, now); // whoever has left is told nothing more
            return;
        }
        var choices = settings.choices(user);
        var today = LocalDate.now(clock);
        boolean isDailyDue = times.isDailyMailDue() && !today.equals(setting.digestOn());
        var leaving = new ArrayList<Untold>();
        var never = new ArrayList<Untold>();
        waiting.forEach(notice -> {
            var choice = java.util.Objects.requireNonNull(choices.get(notice.kind()));
            switch (way == Way.PUSH ? (choice.push() ? MailChoice.AT_ONCE : MailChoice.NEVER) : choice.mail()) {
                case AT_ONCE -> leaving.add(notice);
                case DAILY -> {
                    if (isDailyDue) {
                        leaving.add(notice);
                    }
                }
                case NEVER -> never.add(notice);
            }
        });
        untold.decided(way, never, now);
        if (leaving.isEmpty()) {
            return;
        }
        untold.decided(way, leaving, now);
        var content = new Waiting(
                leaving.stream().collect(Collectors.groupingBy(Untold::kind, Collectors.summingInt(one -> 1))));
        send(way, user, content);
        if (way == Way.MAIL && isDailyDue) {
            settings.digestMade(user, today);
        }
    }

    private void send(Way way, UserId user, Waiting content) {
        switch (way) {
            case MAIL -> outbox.add(user, way.name(), null, content, clock.instant());
            case PUSH ->
                devices.of(user).forEach(device -> outbox.add(user, way.name(), device.id(), content, clock.instant()));
        }
    }
}
