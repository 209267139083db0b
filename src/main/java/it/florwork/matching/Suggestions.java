package it.florwork.matching;

import it.florwork.candidate.CandidateId;
import it.florwork.candidate.MatchProfile;
import it.florwork.matching.domain.Comparison;
import it.florwork.matching.domain.Offered;
import it.florwork.matching.domain.TravelTimes;
import it.florwork.matching.domain.Wanted;
import it.florwork.opening.OpeningRequirements;
import it.florwork.opening.SkillNeed;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays people beside a need. */
@Component
class Suggestions {
    static final Comparator<FittingPerson> ORDER = Comparator.comparing(FittingPerson::suitability, Suitability.ORDER)
            .thenComparing(FittingPerson::since)
            .thenComparing(FittingPerson::codeName);

    private final Vocabulary vocabulary;
    private final TravelTimes ways;
    private final RuleBook rules;
    private final Clock clock;

    Suggestions(Vocabulary vocabulary, TravelTimes ways, RuleBook rules, Clock clock) {
        this.vocabulary = vocabulary;
        this.ways = ways;
        this.rules = rules;
        this.clock = clock;
    }

    /** @param bound the people approved for some need: they are not free now */
    List<FittingPerson> compare(OpeningRequirements need, List<MatchProfile> people, Collection<CandidateId> bound) {
        var wanted = wanted(need);
        var minutes = ways.towards(need.municipality());
        int tolerance = rules.integer(RuleKey.TRAVEL_TOLERANCE, Regime.TE, TargetGroup.ORDINARY, LocalDate.now(clock));
        return people.stream()
                .map(person -> new FittingPerson(
                        person.candidate(),
                        person.codeName(),
                        person.since(),
                        person.availability(),
                        shared(need.regimes(), person.regimes()),
                        new Comparison(
                                        wanted,
                                        offered(
                                                person,
                                                minutes.get(person.municipality()),
                                                bound.contains(person.candidate())),
                                        tolerance)
                                .suitability()))
                .sorted(ORDER)
                .toList();
    }

    private Wanted wanted(OpeningRequirements need) {
        return new Wanted(
                need.timetable(),
                need.italianLevel(),
                need.skills(SkillNeed.MUST),
                need.skills(SkillNeed.WISH),
                need.skills(SkillNeed.TRAINABLE),
                vocabulary.occupation(need.occupation()).outdoors(),
                need.drivingLicence(),
                need.regimes());
    }

    private static Offered offered(MatchProfile person, @Nullable Integer travelMinutes, boolean boundElsewhere) {
        return new Offered(
                person.availability(),
                travelMinutes,
                person.travelMinutes(),
                person.italian(),
                person.skills().keySet(),
                person.likesOutdoors(),
                person.drivingLicence(),
                person.regimes(),
                boundElsewhere);
    }

    private static Set<Regime> shared(Set<Regime> one, Set<Regime> other) {
        var both = EnumSet.noneOf(Regime.class);
        both.addAll(one);
        both.retainAll(other);
        return both;
    }
}
