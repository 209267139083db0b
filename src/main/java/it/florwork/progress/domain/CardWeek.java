package it.florwork.progress.domain;

import it.florwork.progress.SelfCardSaved;
import it.florwork.progress.TalkSuggested;
import it.florwork.progress.WeeklyCardSaved;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The row that two savers of the same week meet at: whoever holds its lock sees all that was saved before, so that a gap
 * between a tutor's card and a trainee's faces is noticed even when both are saved in the same moment.
 */
@Entity
public class CardWeek extends AbstractAggregateRoot<CardWeek> {
    @EmbeddedId
    private CardWeekId id;

    private @Nullable Instant talkSuggestedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CardWeek() {} // JPA

    public CardWeek(CardWeekId id) {
        this.id = id;
    }

    /**
     * Takes notice of a saved report, and suggests a talk, once a week at most, when the two sides lie far apart.
     *
     * @param cards everything saved for the week, this report included
     */
    public CardWeek notice(CardReport report, WeekCards cards, Instant now) {
        var monday = id.week().monday();
        registerEvent(
                switch (report.side()) {
                    case TUTOR -> new WeeklyCardSaved(id.engagement(), monday, report.author(), report.id());
                    case TRAINEE -> new SelfCardSaved(id.engagement(), monday, report.author(), report.id());
                });
        var skills = cards.gaps();
        if (talkSuggestedAt == null && !skills.isEmpty()) {
            talkSuggestedAt = now;
            registerEvent(new TalkSuggested(id.engagement(), monday, skills));
        }
        return this;
    }

    public boolean isTalkSuggested() {
        return talkSuggestedAt != null;
    }
}
