package it.florwork.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.UserId;
import it.florwork.progress.CardState;
import it.florwork.progress.Origin;
import it.florwork.progress.Week;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.vocabulary.SkillCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeekCardsTest {
    private static final SkillCode PUNCTUALITY = new SkillCode("punctuality");
    private static final SkillCode INITIATIVE = new SkillCode("initiative");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T11:00:00Z");

    private final EngagementId engagement = new EngagementId(Ids.next());
    private final UserId tutor = UserId.next();
    private final UserId trainee = UserId.next();

    @Test
    void nothingSavedIsMissing() {
        assertThat(new WeekCards(List.of()).state(CardSide.TUTOR, tutor)).isEqualTo(CardState.MISSING);
    }

    @Test
    void aLaterSaveReplacesTheOneItWasBasedOn() {
        var first = tutors(2, 2);
        var second = tutors(3, 2, first.id());
        assertThat(new WeekCards(List.of(second, first)).standing(CardSide.TUTOR, tutor))
                .containsExactly(second);
    }

    @Test
    void aSaveThatNeverKnewOfTheOtherStandsBesideIt() {
        var phone = tutors(2, 2);
        var desk = tutors(4, 2);
        var cards = new WeekCards(List.of(phone, desk));
        assertThat(cards.state(CardSide.TUTOR, tutor)).isEqualTo(CardState.TWO_VERSIONS);
        assertThat(cards.standing(CardSide.TUTOR, tutor)).containsExactlyInAnyOrder(phone, desk);
    }

    @Test
    void theAuthorsChoiceReplacesBothVersions() {
        var phone = tutors(2, 2);
        var desk = tutors(4, 2);
        var chosen = tutors(4, 2, phone.id(), desk.id());
        var cards = new WeekCards(List.of(phone, desk, chosen));
        assertThat(cards.standing(CardSide.TUTOR, tutor)).containsExactly(chosen);
    }

    @Test
    void twoTutorsKeepACardEach() {
        var cards = new WeekCards(List.of(tutors(2, 2), report(CardSide.TUTOR, UserId.next(), 3, 3)));
        assertThat(cards.state(CardSide.TUTOR, tutor)).isEqualTo(CardState.SAVED);
    }

    @Test
    void theSameActSentTwiceIsTakenOnce() {
        var once = tutors(2, 2);
        var cards = new WeekCards(List.of(once));
        assertThat(cards.accepts(sameIdAs(once, 2))).isFalse();
    }

    @Test
    void theSameIdWithOtherContentIsRefused() {
        var once = tutors(2, 2);
        assertThatThrownBy(() -> new WeekCards(List.of(once)).accepts(sameIdAs(once, 4)))
                .hasMessage("progress.error.sameIdOtherContent");
    }

    @Test
    void nobodyBuildsOnAnothersCard() {
        var theirs = report(CardSide.TRAINEE, trainee, 2, 2);
        assertThatThrownBy(() -> new WeekCards(List.of(theirs)).accepts(tutors(3, 3, theirs.id())))
                .hasMessage("progress.error.unknownBasis");
    }

    @Test
    void twoStepsApartIsAGap() {
        var cards = new WeekCards(List.of(tutors(2, 3), report(CardSide.TRAINEE, trainee, 4, 2)));
        assertThat(cards.gaps()).containsExactly(PUNCTUALITY);
    }

    @Test
    void whatWasNotObservedIsNoGap() {
        var cards = new WeekCards(List.of(tutors(0, 4), report(CardSide.TRAINEE, trainee, 4, 0)));
        assertThat(cards.gaps()).isEmpty();
    }

    @Test
    void twoVersionsSayNothingUntilTheirAuthorChooses() {
        var cards = new WeekCards(List.of(tutors(1, 1), tutors(4, 4), report(CardSide.TRAINEE, trainee, 4, 4)));
        assertThat(cards.gaps()).isEmpty();
    }

    private CardReport tutors(int punctuality, int initiative, UUID... basedOn) {
        return report(CardSide.TUTOR, tutor, punctuality, initiative, basedOn);
    }

    private CardReport report(CardSide side, UserId author, int punctuality, int initiative, UUID... basedOn) {
        return report(Ids.opaque(), side, author, punctuality, initiative, basedOn);
    }

    private CardReport sameIdAs(CardReport earlier, int punctuality) {
        return report(earlier.id(), CardSide.TUTOR, tutor, punctuality, 2);
    }

    private CardReport report(UUID id, CardSide side, UserId author, int punctuality, int initiative, UUID... basedOn) {
        return new CardReport(
                id,
                engagement,
                Week.of(LocalDate.of(2026, 11, 27)),
                side,
                author,
                Set.of(new Answer(PUNCTUALITY, punctuality), new Answer(INITIATIVE, initiative)),
                Set.of(basedOn),
                side == CardSide.TUTOR ? "Mercoledì ha contato gli attrezzi." : "",
                "",
                new Origin("telefono", 1, FRIDAY, "Europe/Rome"),
                FRIDAY);
    }
}
