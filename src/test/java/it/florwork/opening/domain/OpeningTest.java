package it.florwork.opening.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.OrganisationId;
import it.florwork.access.Role;
import it.florwork.access.UserId;
import it.florwork.company.SiteId;
import it.florwork.opening.OpeningId;
import it.florwork.opening.OpeningStatus;
import it.florwork.opening.PostOpening;
import it.florwork.opening.RejectionReason;
import it.florwork.opening.SkillNeed;
import it.florwork.rules.Regime;
import it.florwork.shared.RuleViolation;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.ItalianLevel;
import it.florwork.vocabulary.OccupationCode;
import it.florwork.vocabulary.SkillCode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final By COMPANY = by(Role.COMPANY_CONTACT);
    private static final By OPERATOR = by(Role.OPERATOR);

    @Test
    void aDraftMayHaveGapsButIsNotSentWithThem() {
        var draft = opening(PostOpening.blank());
        assertThat(draft.status()).isEqualTo(OpeningStatus.DRAFT);
        refused("opening.error.missing.title", () -> draft.send(TODAY, COMPANY));
        assertThat(draft.status()).isEqualTo(OpeningStatus.DRAFT);
    }

    @Test
    void eachGapIsNamed() {
        refused(
                "opening.error.missing.site",
                () -> opening(content(null, "Vialetti", UserId.next(), TODAY)).send(TODAY, COMPANY));
        refused(
                "opening.error.missing.tasks",
                () -> opening(content(SiteId.next(), "", UserId.next(), TODAY)).send(TODAY, COMPANY));
        refused(
                "opening.error.missing.tutor",
                () -> opening(content(SiteId.next(), "Vialetti", null, TODAY)).send(TODAY, COMPANY));
        refused(
                "opening.error.missing.start",
                () -> opening(content(SiteId.next(), "Vialetti", UserId.next(), null))
                        .send(TODAY, COMPANY));
    }

    @Test
    void whatIsSentStaysOpenSixtyDaysUnlessItSaysLess() {
        var sent = opening(complete()).send(TODAY, COMPANY);
        assertThat(sent.content().expiresOn()).isEqualTo(TODAY.plusDays(60));
        var short10 = opening(expiring(TODAY.plusDays(10))).send(TODAY, COMPANY);
        assertThat(short10.content().expiresOn()).isEqualTo(TODAY.plusDays(10));
        refused(
                "opening.error.expiresTooLate",
                () -> opening(expiring(TODAY.plusDays(61))).send(TODAY, COMPANY));
    }

    @Test
    void fortyHoursAWeekAreTheMost() {
        var week = WeeklyTimetable.daily(8 * 60, 16 * 60, weekdays());
        assertThat(opening(weekly(week)).send(TODAY, COMPANY).status()).isEqualTo(OpeningStatus.SENT);
        var more = WeeklyTimetable.daily(8 * 60, 16 * 60 + 15, weekdays());
        refused("opening.error.tooManyHours", () -> opening(weekly(more)));
    }

    @Test
    void aWordThatChoosesPeopleByTheirAgeIsRefusedAndNamed() {
        var draft = opening(content(SiteId.next(), "Cerchiamo un giovane per i vialetti", UserId.next(), TODAY));
        assertThatThrownBy(() -> draft.send(TODAY, COMPANY)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("opening.error.wording.AGE");
            assertThat(refusal.details()).containsExactly("giovane");
        });
    }

    @Test
    void theWindowToBeginIsInOrderAndNotOver() {
        refused("opening.error.startIsPast", () -> opening(complete()).send(TODAY.plusDays(31), COMPANY));
        refused("opening.error.places", () -> opening(places(0)));
    }

    @Test
    void theOperatorPublishesReturnsWithANoteOrRejectsWithAReason() {
        assertThat(published().status()).isEqualTo(OpeningStatus.PUBLISHED);
        refused(
                "opening.error.noteMissing",
                () -> opening(complete()).send(TODAY, COMPANY).returnWithNote("  ", OPERATOR));
        var returned = opening(complete()).send(TODAY, COMPANY).returnWithNote("Quali attrezzi?", OPERATOR);
        assertThat(returned.history().getLast().note()).isEqualTo("Quali attrezzi?");
        assertThat(returned.edit(complete(), TODAY, COMPANY)
                        .send(TODAY, COMPANY)
                        .status())
                .isEqualTo(OpeningStatus.SENT);
        var rejected = opening(complete()).send(TODAY, COMPANY).reject(RejectionReason.REPLACES_STAFF, "", OPERATOR);
        assertThat(rejected.history().getLast().reason()).isEqualTo(RejectionReason.REPLACES_STAFF);
        refused("opening.error.wrongStatus.REJECTED", () -> rejected.publish(TODAY, OPERATOR));
    }

    @Test
    void aReturnedNeedCannotLoseWhatItHad() {
        var returned = opening(complete()).send(TODAY, COMPANY).returnWithNote("Quali attrezzi?", OPERATOR);
        refused("opening.error.missing.title", () -> returned.edit(PostOpening.blank(), TODAY, COMPANY));
    }

    @Test
    void aReturnedNeedIsMendedAnswerByAnswerEvenAfterItsDates() {
        var returned = opening(complete()).send(TODAY, COMPANY).returnWithNote("Quali attrezzi?", OPERATOR);
        var later = TODAY.plusDays(40);
        assertThat(returned.edit(places(2), later, COMPANY).places()).isEqualTo(2);
        refused("opening.error.startIsPast", () -> returned.send(later, COMPANY));
    }

    @Test
    void aChangedPublishedNeedIsCheckedAgain() {
        var changed = published().edit(places(2), TODAY, COMPANY);
        assertThat(changed.status()).isEqualTo(OpeningStatus.SENT);
        assertThat(changed.places()).isEqualTo(2);
        assertThat(changed.content().expiresOn()).isEqualTo(TODAY.plusDays(60));
        refused("opening.error.notEditable.SENT", () -> changed.edit(places(1), TODAY, COMPANY));
    }

    @Test
    void itFollowsThePeopleProposedForIt() {
        var opening = opening(places(2)).send(TODAY, COMPANY).publish(TODAY, OPERATOR);
        assertThat(opening.settle(0, 1, OPERATOR).status()).isEqualTo(OpeningStatus.MATCHING);
        assertThat(opening.settle(1, 0, OPERATOR).status()).isEqualTo(OpeningStatus.MATCHING);
        assertThat(opening.settle(2, 0, OPERATOR).status()).isEqualTo(OpeningStatus.FILLED);
        assertThat(opening.settle(1, 0, OPERATOR).status()).isEqualTo(OpeningStatus.MATCHING);
        assertThat(opening.settle(0, 0, OPERATOR).status()).isEqualTo(OpeningStatus.PUBLISHED);
        assertThat(opening.settle(2, 0, OPERATOR).status()).isEqualTo(OpeningStatus.FILLED);
        assertThat(opening.settle(0, 0, OPERATOR).status()).isEqualTo(OpeningStatus.PUBLISHED);
    }

    @Test
    void whatIsNotOpenStaysWhereItIs() {
        var sent = opening(complete()).send(TODAY, COMPANY);
        assertThat(sent.settle(0, 1, OPERATOR).status()).isEqualTo(OpeningStatus.SENT);
    }

    @Test
    void itExpiresAfterItsLastDayAndMayBeSentAgain() {
        var opening = published();
        refused("opening.error.stillOpen", () -> opening.expire(TODAY.plusDays(59), OPERATOR));
        assertThat(opening.expire(TODAY.plusDays(60), OPERATOR).status()).isEqualTo(OpeningStatus.EXPIRED);
        var later = TODAY.plusDays(61);
        refused("opening.error.startIsPast", () -> opening.send(later, COMPANY));
        opening.edit(starting(later), later, COMPANY).send(later, COMPANY);
        assertThat(opening.status()).isEqualTo(OpeningStatus.SENT);
        assertThat(opening.content().expiresOn()).isEqualTo(later.plusDays(60));
    }

    @Test
    void aSuspendedNeedIsSentAgainOrClosed() {
        assertThat(published().suspend("Ferie", COMPANY).send(TODAY, COMPANY).status())
                .isEqualTo(OpeningStatus.SENT);
        assertThat(published().suspend("Ferie", COMPANY).close(OPERATOR).status())
                .isEqualTo(OpeningStatus.CLOSED);
    }

    @Test
    void everyStepIsKept() {
        assertThat(published().history())
                .extracting(Step::to, Step::role)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(OpeningStatus.DRAFT, Role.COMPANY_CONTACT),
                        org.assertj.core.api.Assertions.tuple(OpeningStatus.SENT, Role.COMPANY_CONTACT),
                        org.assertj.core.api.Assertions.tuple(OpeningStatus.PUBLISHED, Role.OPERATOR));
    }

    @Test
    void nothingLeadsOutOfTheEnds() {
        assertThat(OpeningStatus.CLOSED.next()).isEmpty();
        assertThat(OpeningStatus.REJECTED.next()).isEmpty();
        for (var status : OpeningStatus.values()) {
            assertThat(status.next()).doesNotContain(status, OpeningStatus.DRAFT);
        }
    }

    private static Opening published() {
        return opening(complete()).send(TODAY, COMPANY).publish(TODAY, OPERATOR);
    }

    private static Opening opening(PostOpening content) {
        return new Opening(OpeningId.next(), OrganisationId.next(), content, COMPANY);
    }

    private static PostOpening complete() {
        return starting(TODAY);
    }

    private static PostOpening starting(LocalDate from) {
        return content(SiteId.next(), "Tenere puliti i vialetti", UserId.next(), from);
    }

    private static PostOpening content(
            @Nullable SiteId site, String tasks, @Nullable UserId tutor, @Nullable LocalDate from) {
        return content(site, tasks, tutor, from, 1, null, WeeklyTimetable.daily(540, 780, weekdays()));
    }

    private static PostOpening expiring(LocalDate day) {
        return content(SiteId.next(), "Vialetti", UserId.next(), TODAY, 1, day, mornings());
    }

    private static PostOpening places(int places) {
        return content(SiteId.next(), "Vialetti", UserId.next(), TODAY, places, null, mornings());
    }

    private static PostOpening weekly(WeeklyTimetable week) {
        return content(SiteId.next(), "Vialetti", UserId.next(), TODAY, 1, null, week);
    }

    private static PostOpening content(
            @Nullable SiteId site,
            String tasks,
            @Nullable UserId tutor,
            @Nullable LocalDate from,
            int places,
            @Nullable LocalDate expiresOn,
            WeeklyTimetable week) {
        return PostOpening.blank()
                .describing("Aiuto giardiniere", new OccupationCode("garden_worker"), tasks)
                .at(site, places)
                .starting(from, from == null ? null : from.plusDays(30), 6)
                .weekly(week)
                .asking(Map.of(new SkillCode("raking"), SkillNeed.MUST), ItalianLevel.A1, false)
                .under(Set.of(Regime.TE), tutor, "", expiresOn);
    }

    private static WeeklyTimetable mornings() {
        return WeeklyTimetable.daily(540, 780, weekdays());
    }

    private static DayOfWeek[] weekdays() {
        return new DayOfWeek[] {
            DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY
        };
    }

    private static By by(String role) {
        return new By(UserId.next(), role, Instant.parse("2026-11-24T09:00:00Z"));
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(RuleViolation.class)
                .extracting("key")
                .isEqualTo(key);
    }
}
