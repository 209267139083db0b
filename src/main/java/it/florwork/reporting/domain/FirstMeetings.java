package it.florwork.reporting.domain;

import it.florwork.candidate.CandidateStatus;
import it.florwork.reporting.IndicatorCode;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * K1: of those referred in the period, who was met in time. A meeting is a talk in person, or the day on which the
 * assessment began. Whoever still has time and was not met yet does not count.
 */
class FirstMeetings implements Indicator {
    @Override
    public IndicatorCode code() {
        return IndicatorCode.K1;
    }

    @Override
    public List<Counted> counted(Facts facts, Period period, Clocks clocks) {
        var met = Stream.concat(
                        facts.meetings().stream(),
                        facts.stages().stream()
                                .filter(stage -> stage.to() == CandidateStatus.IN_ASSESSMENT)
                                .map(stage -> new Facts.Meeting(stage.person(), stage.on())))
                .collect(Collectors.groupingBy(
                        Facts.Meeting::person,
                        Collectors.mapping(Facts.Meeting::on, Collectors.toCollection(TreeSet::new))));
        return facts.stages().stream()
                .filter(stage -> stage.isReferral() && period.contains(stage.on()))
                .flatMap(referral -> {
                    var until = referral.on().plusDays(clocks.firstMeetingWithin(referral.on()));
                    var first = first(met.getOrDefault(referral.person(), new TreeSet<>()), referral.on());
                    boolean inTime = first != null && !first.isAfter(until);
                    return inTime || !until.isAfter(period.lastDay())
                            ? Stream.of(counted(facts, referral.person(), referral.on(), period, inTime))
                            : Stream.empty();
                })
                .toList();
    }

    private static @Nullable LocalDate first(NavigableSet<LocalDate> days, LocalDate from) {
        return days.ceiling(from);
    }

    private static Counted counted(Facts facts, UUID person, LocalDate on, Period period, boolean inTime) {
        return Counted.share(person, facts.placeOf(person, period.lastDay()), on, inTime);
    }
}
