package it.florwork.matching.domain;

import static it.florwork.matching.FitCode.*;

import it.florwork.matching.Fit;
import it.florwork.matching.FitCode;
import it.florwork.matching.Suitability;
import it.florwork.matching.Verdict;
import it.florwork.shared.WeeklyTimetable;
import it.florwork.vocabulary.SkillCode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays what a person brings beside what a need asks, and says in words what meets. Pure: the same two always compare the
 * same.
 *
 * @param travelTolerance minutes beyond the accepted way that are talked over instead of refused
 */
public record Comparison(Wanted wanted, Offered offered, int travelTolerance) {
    private static final int NOON = 12 * 60;
    private static final int END_OF_MORNING = 14 * 60;

    public Suitability suitability() {
        var needs = new ArrayList<Fit>();
        needs.add(hours());
        needs.add(travel());
        needs.add(italian());
        skills(needs);
        if (wanted.drivingLicence() && !offered.drivingLicence()) {
            needs.add(Fit.of(LICENCE_MISSING, Verdict.NO));
        }
        if (Collections.disjoint(wanted.regimes(), offered.regimes())) {
            needs.add(Fit.of(REGIME_NOT_POSSIBLE, Verdict.NO));
        }
        if (offered.boundElsewhere()) {
            needs.add(Fit.of(BOUND_ELSEWHERE, Verdict.NO));
        }
        return new Suitability(List.copyOf(needs), preferences());
    }

    private Fit hours() {
        if (offered.availability().isEmpty()) {
            return Fit.of(HOURS_UNKNOWN, Verdict.PARTLY);
        }
        var asked = workedDays();
        var missing = asked.stream().filter(day -> !isFree(day)).toList();
        if (missing.isEmpty()) {
            return Fit.of(name(wanted.timetable()), Verdict.YES, asked.size());
        }
        if (2 * missing.size() > asked.size()) {
            return onlyHalfOfTheDay()
                    .map(code -> Fit.of(code, Verdict.NO))
                    .orElseGet(() -> onlySomeDays(asked, missing));
        }
        return Fit.of(DAYS_MISSING, Verdict.PARTLY, numbers(missing));
    }

    private List<DayOfWeek> workedDays() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !wanted.timetable().on(day).isEmpty())
                .toList();
    }

    private boolean isFree(DayOfWeek day) {
        return offered.availability()
                .covers(new WeeklyTimetable(wanted.timetable().on(day)));
    }

    /** Fewer words: which days somebody can, when those they cannot are more. */
    private static Fit onlySomeDays(List<DayOfWeek> asked, List<DayOfWeek> missing) {
        var free = asked.stream().filter(day -> !missing.contains(day)).toList();
        return free.isEmpty()
                ? Fit.of(DAYS_MISSING, Verdict.NO, numbers(missing))
                : Fit.of(ONLY_DAYS, Verdict.NO, numbers(free));
    }

    private static Object[] numbers(List<DayOfWeek> days) {
        return days.stream().map(DayOfWeek::getValue).toArray();
    }

    private static FitCode name(WeeklyTimetable week) {
        if (week.slots().stream().allMatch(slot -> slot.to() <= END_OF_MORNING)) {
            return ALL_MORNINGS;
        }
        return week.slots().stream().allMatch(slot -> slot.from() >= NOON) ? ALL_AFTERNOONS : ALL_DAYS;
    }

    private Optional<FitCode> onlyHalfOfTheDay() {
        var name = name(offered.availability());
        var asked = name(wanted.timetable());
        if (name == asked || name == ALL_DAYS) {
            return Optional.empty();
        }
        return Optional.of(name == ALL_MORNINGS ? ONLY_MORNINGS : ONLY_AFTERNOONS);
    }

    private Fit travel() {
        Integer way = offered.travelMinutes();
        Integer accepted = offered.acceptedTravelMinutes();
        if (way == null || accepted == null) {
            return Fit.of(TRAVEL_UNKNOWN, Verdict.PARTLY);
        }
        if (way <= accepted) {
            return Fit.of(TRAVEL_WITHIN, Verdict.YES, way);
        }
        return way <= accepted + travelTolerance
                ? Fit.of(TRAVEL_LONGER, Verdict.PARTLY, way, accepted)
                : Fit.of(TRAVEL_TOO_LONG, Verdict.NO, way, accepted);
    }

    private Fit italian() {
        var has = offered.italian();
        var asked = wanted.italian();
        if (has == null) {
            return Fit.of(ITALIAN_UNKNOWN, Verdict.PARTLY);
        }
        if (has.isAtLeast(asked)) {
            return Fit.of(ITALIAN_ENOUGH, Verdict.YES, has);
        }
        return has.ordinal() + 1 == asked.ordinal()
                ? Fit.of(ITALIAN_ALMOST, Verdict.PARTLY, has, asked)
                : Fit.of(ITALIAN_TOO_LOW, Verdict.NO, has, asked);
    }

    private void skills(List<Fit> needs) {
        for (var skill : sorted(wanted.must())) {
            if (offered.skills().contains(skill)) {
                needs.add(Fit.of(SKILL_PRESENT, Verdict.YES, skill));
            } else if (!wanted.trainable().contains(skill)) {
                needs.add(Fit.of(SKILL_MISSING, Verdict.NO, skill));
            }
        }
        for (var skill : sorted(wanted.trainable())) {
            if (!offered.skills().contains(skill)) {
                needs.add(Fit.of(SKILL_LEARNED_HERE, Verdict.LEARNS, skill));
            } else if (!wanted.must().contains(skill)) {
                needs.add(Fit.of(SKILL_PRESENT, Verdict.YES, skill));
            }
        }
    }

    private List<Fit> preferences() {
        var preferences = new ArrayList<Fit>();
        for (var skill : sorted(wanted.wish())) {
            preferences.add(
                    offered.skills().contains(skill)
                            ? Fit.of(WISHED_SKILL_PRESENT, Verdict.YES, skill)
                            : Fit.of(WISHED_SKILL_ABSENT, Verdict.PARTLY, skill));
        }
        Boolean outdoors = offered.likesOutdoors();
        if (outdoors != null) {
            boolean met = outdoors == wanted.outdoors();
            var code = outdoors ? (met ? WANTS_OUTDOORS : RATHER_OUTDOORS) : (met ? WANTS_INDOORS : RATHER_INDOORS);
            preferences.add(Fit.of(code, met ? Verdict.YES : Verdict.PARTLY));
        }
        return List.copyOf(preferences);
    }

    private static List<SkillCode> sorted(Set<SkillCode> skills) {
        return skills.stream().sorted(Comparator.comparing(SkillCode::value)).toList();
    }
}
