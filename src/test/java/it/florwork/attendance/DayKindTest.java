package it.florwork.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.shared.RuleViolation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayKindTest {
    @Test
    void countsAsTheTableSays() {
        assertThat(Arrays.stream(DayKind.values()).filter(DayKind::countsAsDone))
                .containsExactly(DayKind.PRESENT, DayKind.PARTIAL, DayKind.TRAINING, DayKind.MAKE_UP);
        assertThat(Arrays.stream(DayKind.values()).filter(kind -> !kind.countsAsPlanned()))
                .containsExactly(DayKind.MAKE_UP, DayKind.HOLIDAY, DayKind.CLOSURE, DayKind.REST, DayKind.SUSPENDED);
    }

    @Test
    void theCodesAreForEver() {
        assertThat(Arrays.stream(DayKind.values()).map(Enum::name))
                .containsExactly(
                        "PRESENT",
                        "PARTIAL",
                        "TRAINING",
                        "MAKE_UP",
                        "SICK",
                        "LEAVE",
                        "EXCUSED",
                        "UNEXCUSED",
                        "ACCIDENT",
                        "HOLIDAY",
                        "CLOSURE",
                        "REST",
                        "SUSPENDED");
    }

    @Test
    void aTraineeNeitherClosesASiteNorCallsHisAbsenceUnjustified() {
        assertThat(DayKind.reportableBy(Side.TRAINEE))
                .doesNotContain(DayKind.UNEXCUSED, DayKind.CLOSURE, DayKind.REST, DayKind.SUSPENDED, DayKind.HOLIDAY);
    }

    /** All thirteen: counts as done, counts as planned, who may say it (trainee, tutor, operator), as a host sees it. */
    @ParameterizedTest
    @CsvSource({
        "PRESENT, H, P, RTO, PRESENT",
        "PARTIAL, H, P, RTO, PARTIAL",
        "TRAINING, H, P, RTO, TRAINING",
        "MAKE_UP, H, -, RTO, MAKE_UP",
        "SICK, -, P, RTO, EXCUSED",
        "LEAVE, -, P, RTO, EXCUSED",
        "EXCUSED, -, P, RTO, EXCUSED",
        "UNEXCUSED, -, P, TO, UNEXCUSED",
        "ACCIDENT, -, P, RTO, ACCIDENT",
        "HOLIDAY, -, -, '', HOLIDAY",
        "CLOSURE, -, -, TO, CLOSURE",
        "REST, -, -, '', REST",
        "SUSPENDED, -, -, '', SUSPENDED"
    })
    void eachKindHasItsEffectAndItsSpeakers(
            DayKind kind, String done, String planned, String speakers, DayKind asHosts) {
        assertThat(kind.countsAsDone()).isEqualTo(done.equals("H"));
        assertThat(kind.countsAsPlanned()).isEqualTo(planned.equals("P"));
        assertThat(kind.mayBeReportedBy(Side.TRAINEE)).isEqualTo(speakers.contains("R"));
        assertThat(kind.mayBeReportedBy(Side.TUTOR)).isEqualTo(speakers.contains("T"));
        assertThat(kind.mayBeReportedBy(Side.OPERATOR)).isEqualTo(speakers.contains("O"));
        assertThat(kind.asHostsSeeIt()).isEqualTo(asHosts);
    }

    @Test
    void companiesLearnNothingAboutHealth() {
        assertThat(DayKind.SICK.asHostsSeeIt()).isEqualTo(DayKind.EXCUSED);
        assertThat(DayKind.UNEXCUSED.asHostsSeeIt()).isEqualTo(DayKind.UNEXCUSED);
    }

    @Test
    void slotsAreNeitherRoundedNorTakenAcrossMidnight() {
        assertThatThrownBy(() -> new TimeSlot(8 * 60 + 7, 12 * 60)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new TimeSlot(23 * 60, 24 * 60 + 15)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new TimeSlot(720, 720)).isInstanceOf(RuleViolation.class);
        assertThat(new TimeSlot(1425, 1440).minutes()).isEqualTo(15);
    }

    @Test
    void slotsAreWrittenAndReadAlike() {
        var slots = List.of(new TimeSlot(510, 750), new TimeSlot(780, 960));
        assertThat(TimeSlot.format(slots)).isEqualTo("510-750;780-960");
        assertThat(TimeSlot.parse("510-750;780-960")).isEqualTo(slots);
        assertThat(TimeSlot.parse("")).isEmpty();
    }
}
