package it.florwork.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.testing.Seed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SituationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void rowsStandInThePublishedOrderAndAddUpToTheTotal() {
        var situation = situation(6, 9, 5, 15, 16, 0);

        assertThat(situation.total()).isEqualTo(51);
        assertThat(situation.rows())
                .extracting(row -> row.key().code())
                .containsExactly("lab", "jolly", "placement", "in_charge", "withdrawn_or_waiting", "other");
        assertThat(situation.rows()).extracting(SituationRow::count).containsExactly(6, 9, 5, 15, 16, 0);
    }

    @Test
    void aReaderOutsideSeesEverythingWhenNoCountIsSmall() {
        assertThat(situation(6, 9, 5, 15, 16, 0).suppressed()).isEqualTo(situation(6, 9, 5, 15, 16, 0));
    }

    @Test
    void aSmallCountIsHeldBackAndTheNextSmallestWithIt() {
        assertThat(situation(6, 9, 4, 15, 16, 0).suppressed().rows())
                .extracting(SituationRow::count)
                .containsExactly(null, 9, null, 15, 16, 0);
    }

    @Test
    void equalNextSmallestCountsLoseOnlyOne() {
        assertThat(situation(6, 6, 4, 15, 16, 0).suppressed().rows())
                .extracting(SituationRow::count)
                .containsExactly(null, 6, null, 15, 16, 0);
    }

    @Test
    void aTotalThatIsSmallItselfIsHeldBackToo() {
        var outside = situation(0, 0, 3, 0, 0, 0).suppressed();

        assertThat(outside.total()).isNull();
        assertThat(outside.rows()).extracting(SituationRow::count).containsExactly(0, 0, null, 0, 0, 0);
    }

    /** No reader of the table can work out a held-back count: the gaps never number one, unless the total is a gap too. */
    @Test
    void aGapCanNeverBeFilledFromTheTotal() {
        for (int lab = 0; lab <= 7; lab++) {
            for (int jolly = 0; jolly <= 7; jolly++) {
                for (int placement = 0; placement <= 7; placement++) {
                    var outside = situation(lab, jolly, placement, 0, 0, 0).suppressed();
                    long gaps = outside.rows().stream()
                            .filter(row -> row.count() == null)
                            .count();
                    if (gaps == 1) {
                        assertThat(outside.total())
                                .as("%d %d %d", lab, jolly, placement)
                                .isNull();
                    }
                }
            }
        }
    }

    /** Property: small counts are gaps, exactly one more figure is, the smallest that could be shown; nothing else changes. */
    @Test
    void holdsBackWhatTheRuleSaysAndNothingElse() {
        var seed = Seed.of(SituationTest.class);
        var random = seed.random();
        for (int round = 0; round < Seed.rounds(5_000); round++) {
            var counts = random.ints(6, 0, random.nextInt(10) + 2).boxed().toArray(Integer[]::new);
            var label = "%s round %d: %s".formatted(seed, round, Arrays.toString(counts));
            var whole = situation(counts);
            var outside = whole.suppressed();
            var small = Arrays.stream(counts).filter(SituationTest::isSmall).toList();
            var shown = outside.rows().stream()
                    .map(SituationRow::count)
                    .filter(Objects::nonNull)
                    .toList();
            var others = Arrays.stream(counts)
                    .filter(count -> !isSmall(count) && count > 0)
                    .sorted()
                    .toList();
            var expected = Arrays.stream(counts)
                    .filter(count -> !isSmall(count))
                    .sorted()
                    .collect(Collectors.toList());
            if (!small.isEmpty() && !others.isEmpty()) {
                expected.remove(others.getFirst());
            }
            assertThat(shown).as(label).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(outside.rows()).as(label).hasSize(6);
            for (int i = 0; i < 6; i++) {
                var row = outside.rows().get(i);
                assertThat(row.key()).as(label).isEqualTo(whole.rows().get(i).key());
                assertThat(row.count()).as(label).isIn(counts[i], null);
            }
            assertThat(outside.total()).as(label).isEqualTo(isSmall(whole.total()) ? null : whole.total());
        }
    }

    private static boolean isSmall(@Nullable Integer count) {
        return count != null && count > 0 && count < Situation.SMALLEST_SHOWN;
    }

    private static Situation situation(Integer... counts) {
        var keys = SituationKey.values();
        return Situation.of(
                DAY,
                Arrays.stream(keys)
                        .collect(Collectors.toMap(
                                key -> key,
                                key -> counts[key.ordinal()],
                                (a, b) -> a,
                                () -> new java.util.EnumMap<>(SituationKey.class))));
    }
}
