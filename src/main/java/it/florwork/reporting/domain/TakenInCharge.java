package it.florwork.reporting.domain;

import it.florwork.candidate.CandidateStatus;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Those who were taken in charge for the first time in a period: whom K2 and K3 ask about. */
final class TakenInCharge {
    private TakenInCharge() {}

    static List<Counted> of(Facts facts, Period period, Predicate<UUID> counts) {
        Map<UUID, LocalDate> first = facts.stages().stream()
                .filter(stage -> stage.to() == CandidateStatus.IN_CHARGE)
                .collect(Collectors.toMap(
                        Facts.Stage::person, Facts.Stage::on, (one, other) -> one.isBefore(other) ? one : other));
        return first.entrySet().stream()
                .filter(entry -> period.contains(entry.getValue()))
                .map(entry -> Counted.share(
                        entry.getKey(),
                        facts.placeOf(entry.getKey(), period.lastDay()),
                        entry.getValue(),
                        counts.test(entry.getKey())))
                .toList();
    }
}
