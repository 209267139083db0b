package it.florwork.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.florwork.access.UserId;
import it.florwork.progress.Origin;
import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.vocabulary.SkillCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CardWeekTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-27T11:00:00Z");
    private static final SkillCode PUNCTUALITY = new SkillCode("punctuality");

    private final EngagementId engagement = new EngagementId(Ids.next());
    private final Week week = Week.of(LocalDate.of(2026, 11, 27));
    private final CardWeek cardWeek = new CardWeek(new CardWeekId(engagement, week));

    @Test
    void nearAnswersSuggestNothing() {
        var faces = report(CardSide.TRAINEE, 3);
        cardWeek.notice(faces, new WeekCards(List.of(report(CardSide.TUTOR, 2), faces)), FRIDAY);
        assertThat(cardWeek.isTalkSuggested()).isFalse();
    }

    @Test
    void answersFarApartSuggestATalk() {
        var faces = report(CardSide.TRAINEE, 4);
        cardWeek.notice(faces, new WeekCards(List.of(report(CardSide.TUTOR, 2), faces)), FRIDAY);
        assertThat(cardWeek.isTalkSuggested()).isTrue();
    }

    private CardReport report(CardSide side, int level) {
        return new CardReport(
                Ids.opaque(),
                engagement,
                week,
                side,
                UserId.next(),
                Set.of(new Answer(PUNCTUALITY, level)),
                Set.of(),
                "",
                "",
                new Origin("telefono", 1, FRIDAY, "Europe/Rome"),
                FRIDAY);
    }
}
