package it.florwork.testing;

import it.florwork.access.ActAs;
import it.florwork.access.Viewer;
import it.florwork.progress.Face;
import it.florwork.progress.Origin;
import it.florwork.progress.Rating;
import it.florwork.progress.SelfCards;
import it.florwork.progress.Week;
import it.florwork.progress.WeeklyCards;
import it.florwork.progress.WriteSelfCard;
import it.florwork.progress.WriteWeeklyCard;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Ids;
import it.florwork.shared.PortalClock;
import it.florwork.vocabulary.SkillCode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weekly cards and faces, written by lawful calls. The clock must stand in the week or after it. */
public class GivenProgress {
    private final WeeklyCards cards;
    private final SelfCards faces;
    private final PortalClock clock;

    GivenProgress(WeeklyCards cards, SelfCards faces, PortalClock clock) {
        this.cards = cards;
        this.faces = faces;
        this.clock = clock;
    }

    /** What a screen sends when the tutor gives all that is asked this rating. */
    public WriteWeeklyCard card(Viewer tutor, EngagementId engagement, Week week, Rating rating) {
        var sheet = ActAs.call(tutor, () -> cards.sheet(engagement, week));
        Map<SkillCode, Rating> ratings = Stream.concat(sheet.skills().stream(), sheet.technical().stream())
                .collect(Collectors.toMap(skill -> skill, skill -> rating));
        return new WriteWeeklyCard(
                Ids.next(),
                engagement,
                week,
                ratings,
                "Mercoledì ha pulito e contato gli attrezzi.",
                "",
                sheet.basis(),
                Origin.portal("test", 1, clock));
    }

    public void tutorSays(Viewer tutor, EngagementId engagement, Week week, Rating rating) {
        var card = card(tutor, engagement, week, rating);
        ActAs.run(tutor, () -> cards.save(card));
    }

    /** What a screen sends when the trainee gives all five skills this face. */
    public WriteSelfCard faces(Viewer trainee, EngagementId engagement, Week week, Face face) {
        var sheet = ActAs.call(trainee, () -> faces.sheets(week)).stream()
                .filter(own -> own.engagement().equals(engagement))
                .findFirst()
                .orElseThrow();
        Map<SkillCode, Face> answers = sheet.skills().stream().collect(Collectors.toMap(skill -> skill, skill -> face));
        return new WriteSelfCard(Ids.next(), engagement, week, answers, sheet.basis(), Origin.portal("test", 1, clock));
    }

    public void traineeFeels(Viewer trainee, EngagementId engagement, Week week, Face face) {
        var card = faces(trainee, engagement, week, face);
        ActAs.run(trainee, () -> faces.save(card));
    }
}
