package it.florwork.notification;

import it.florwork.access.Role;
import it.florwork.notification.domain.OutboxTable;
import it.florwork.notification.domain.OutboxTable.Count;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the outbox does, for the administrator: numbers and classes of failure, nobody's name and nothing's content. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.ADMINISTRATOR)
public class OutboxOverview {
    private final OutboxTable messages;
    private final List<Channel> channels;

    OutboxOverview(OutboxTable messages, List<Channel> channels) {
        this.messages = messages;
        this.channels = channels;
    }

    /** One for each way out, in one statement. */
    public List<OutboxState> states() {
        var counts = messages.counts();
        return channels.stream()
                .sorted(Comparator.comparing(Channel::name))
                .map(channel -> state(
                        channel,
                        counts.stream()
                                .filter(count -> count.channel().equals(channel.name()))
                                .collect(Collectors.toMap(Count::state, count -> count))))
                .toList();
    }

    private static OutboxState state(Channel channel, Map<String, Count> counts) {
        return new OutboxState(
                channel.name(),
                channel.isOn(),
                number(counts.get("WAITING")),
                number(counts.get("SENDING")),
                number(counts.get("SENT")),
                number(counts.get("GAVE_UP")),
                Stream.of("WAITING", "SENDING")
                        .flatMap(state -> Stream.ofNullable(counts.get(state)))
                        .map(Count::oldest)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                Stream.of("WAITING", "GAVE_UP")
                        .flatMap(state -> Stream.ofNullable(counts.get(state)))
                        .flatMap(count -> Stream.ofNullable(count.lastError()))
                        .findFirst()
                        .orElse(null));
    }

    private static int number(@Nullable Count count) {
        return count == null ? 0 : count.count();
    }
}
