package it.florwork.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.UserId;
import it.florwork.progress.Origin;
import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.RuleViolation;
import it.florwork.testing.Seed;
import it.florwork.vocabulary.SkillCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * One week's cards, saved on two phones of a tutor, one of the tutor who takes over, one of the trainee's and the portal,
 * which hear of each other now and then: sent twice, in any order, and again when an earlier save was still on its way.
 */
class CardHistorySoak {
    private static final int HISTORIES = 100_000;
    private static final int MOST_SAVES = 14;
    private static final SkillCode SKILL = new SkillCode("punctuality");
    private static final Week WEEK = Week.of(LocalDate.of(2026, 11, 18));
    private static final Instant NOON = Instant.parse("2026-11-18T11:00:00Z");
    private static final EngagementId ENGAGEMENT = new EngagementId(Ids.next());
    private static final UserId TUTOR = UserId.next();
    private static final UserId SUCCESSOR = UserId.next();
    private static final UserId TRAINEE = UserId.next();
    private static final List<Device> DEVICES = List.of(
            new Device("tutor-1", CardSide.TUTOR, TUTOR),
            new Device("tutor-2", CardSide.TUTOR, TUTOR),
            new Device("portal", CardSide.TUTOR, TUTOR),
            new Device("successor", CardSide.TUTOR, SUCCESSOR),
            new Device("trainee", CardSide.TRAINEE, TRAINEE));

    private record Device(String name, CardSide side, UserId author) {}

    @Test
    void aCardIsWhatWasSavedInWhateverOrderItCame() {
        check(Seed.of(CardHistorySoak.class), Seed.rounds(HISTORIES));
    }

    static void check(Seed seed, int histories) {
        var random = seed.random();
        for (int i = 0; i < histories; i++) {
            var label = "history %d of %s".formatted(i, seed);
            var history = history(random);
            var inOrder = arrived(history, label);
            var shuffled = new ArrayList<>(history);
            history.stream().filter(save -> random.nextInt(3) == 0).forEach(shuffled::add);
            Collections.shuffle(shuffled, random);
            var later = arrived(shuffled, label);
            assertThat(later.ids()).as(label).isEqualTo(inOrder.ids()).hasSize(history.size());
            for (var device : DEVICES) {
                assertThat(standing(later.cards(), device))
                        .as(label)
                        .isEqualTo(standing(inOrder.cards(), device))
                        .isEqualTo(lastWords(history, device));
            }
            assertThat(later.cards().gaps()).as(label).isEqualTo(inOrder.cards().gaps());
        }
    }

    private record Arrived(Set<UUID> ids, WeekCards cards) {}

    /** Each save when it comes; what names one that has not come yet is sent again later. */
    private static Arrived arrived(List<CardReport> sent, String label) {
        var ids = new LinkedHashSet<UUID>();
        var cards = WeekCards.NONE;
        var waiting = new ArrayDeque<>(sent);
        for (int tries = 0; !waiting.isEmpty(); tries++) {
            assertThat(tries).as(label).isLessThan(MOST_SAVES * MOST_SAVES * MOST_SAVES);
            var save = waiting.removeFirst();
            try {
                if (cards.accepts(save)) {
                    assertThat(ids.add(save.id())).as(label).isTrue();
                    cards = cards.with(save);
                }
            } catch (RuleViolation early) {
                assertThat(early.key()).as(label).isEqualTo("progress.error.unknownBasis");
                waiting.addLast(save);
            }
        }
        return new Arrived(new TreeSet<>(ids), cards);
    }

    private static Set<UUID> standing(WeekCards cards, Device device) {
        return cards.standing(device.side(), device.author()).stream()
                .map(CardReport::id)
                .collect(Collectors.toSet());
    }

    /** No silent overwrite: what nobody who knew of it replaced stands. */
    private static Set<UUID> lastWords(List<CardReport> history, Device device) {
        var replaced = history.stream().flatMap(save -> save.basedOn().stream()).collect(Collectors.toSet());
        return history.stream()
                .filter(save -> save.author().equals(device.author()) && !replaced.contains(save.id()))
                .map(CardReport::id)
                .collect(Collectors.toSet());
    }

    private static List<CardReport> history(Random random) {
        var saves = new ArrayList<CardReport>();
        var known = new HashMap<Device, Set<UUID>>();
        int length = 1 + random.nextInt(MOST_SAVES);
        for (int i = 0; i < length; i++) {
            var device = DEVICES.get(random.nextInt(DEVICES.size()));
            if (random.nextInt(3) == 0) { // it has heard of the author's other devices meanwhile
                hears(device, saves, known);
            }
            var basis = known.computeIfAbsent(device, each -> new LinkedHashSet<>());
            var save = new CardReport(
                    Ids.opaque(),
                    ENGAGEMENT,
                    WEEK,
                    device.side(),
                    device.author(),
                    Set.of(new Answer(SKILL, random.nextInt(5))),
                    Set.copyOf(basis),
                    "",
                    "",
                    new Origin(device.name(), device.name().equals("portal") ? 0 : i + 1L, NOON, "Europe/Rome"),
                    NOON);
            saves.add(save);
            basis.clear();
            basis.add(save.id());
        }
        return saves;
    }

    private static void hears(Device device, List<CardReport> saves, Map<Device, Set<UUID>> known) {
        var own = saves.stream()
                .filter(save -> save.author().equals(device.author()))
                .toList();
        var replaced = own.stream().flatMap(save -> save.basedOn().stream()).collect(Collectors.toSet());
        known.put(
                device,
                own.stream()
                        .map(CardReport::id)
                        .filter(id -> !replaced.contains(id))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
