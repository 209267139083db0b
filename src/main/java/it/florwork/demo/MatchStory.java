package it.florwork.demo;

import it.florwork.matching.MatchAnswers;
import it.florwork.matching.MatchId;
import it.florwork.matching.MatchStatus;
import it.florwork.opening.OpeningId;
import it.florwork.rules.Regime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One need and one person, step by step; how far it goes is said by the caller. */
class MatchStory {
    private final Stage stage;
    private final Person person;
    private final Regime regime;
    private String title = "";
    private @Nullable OpeningId opening;
    private @Nullable MatchId match;
    private LocalDateTime last = LocalDateTime.MIN;

    MatchStory(Stage stage, Person person, Regime regime) {
        this.stage = stage;
        this.person = person;
        this.regime = regime;
    }

    /** The need is posted, sent and published on this day. */
    MatchStory published(Need need, LocalDate day, LocalDate start) {
        title = need.title();
        NeedsChapter.publish(stage, need, day, start, id -> opening = id);
        last = moment(day, Stage.AFTERNOON);
        return this;
    }

    /** Another person for a need that stands already. */
    MatchStory forTheNeedOf(MatchStory other, LocalDate day) {
        title = other.title;
        at(day, Stage.NOON - 1, "operator", () -> opening = other.opening);
        return this;
    }

    MatchStory proposed(LocalDate day) {
        at(day, Stage.NOON, person.operator(), () -> {
            match = stage.portal().matching().propose(Objects.requireNonNull(opening), person.id(), regime);
            stage.portal().matching().select(match);
        });
        return this;
    }

    /** The case manager agrees where the regime asks for it; the person says yes. */
    MatchStory agreed(LocalDate day) {
        if (regime == Regime.TIS) {
            at(
                    day,
                    Stage.AFTERNOON,
                    person.caseManager(),
                    () -> stage.portal().answers().caseManagerAgrees(id()));
        }
        at(
                day,
                Stage.EVENING,
                person.account(),
                () -> stage.portal().answers().candidateSaysYes(id(), MatchAnswers.TEXT, "it"));
        return this;
    }

    MatchStory presented(LocalDate day) {
        at(
                day,
                Stage.MORNING,
                person.operator(),
                () -> stage.portal().matching().present(id()));
        return this;
    }

    MatchStory interested(Host host, LocalDate day) {
        at(day, Stage.AFTERNOON, host.contact(), () -> stage.portal().answers().companyInterested(code()));
        return this;
    }

    MatchStory talked(LocalDate day) {
        at(
                day,
                Stage.AFTERNOON,
                person.operator(),
                () -> stage.portal().matching().talkHeld(id(), day));
        return this;
    }

    MatchStory approved(LocalDate day) {
        at(
                day,
                Stage.MORNING,
                person.operator(),
                () -> stage.portal().matching().approve(id()));
        return this;
    }

    /** Two steps that days off have brought to one day keep their order. */
    private void at(LocalDate day, int minute, String who, Runnable what) {
        var wanted = moment(day, minute);
        last = wanted.isAfter(last) ? wanted : last.plusMinutes(1);
        stage.at(last.toLocalDate(), last.getHour() * 60 + last.getMinute(), who, what);
    }

    private static LocalDateTime moment(LocalDate day, int minute) {
        return day.atStartOfDay().plusMinutes(minute);
    }

    MatchId id() {
        return Objects.requireNonNull(match, "not proposed yet");
    }

    /** The newest profile for this need that waits for the company's answer. */
    private UUID code() {
        return stage.portal().presented().rows().stream()
                .filter(row -> row.status() == MatchStatus.PRESENTED
                        && row.openingTitle().equals(title))
                .reduce((one, other) -> other)
                .orElseThrow()
                .code();
    }
}
