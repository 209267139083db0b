package it.florwork.placement.domain.policy;

import it.florwork.placement.PolicyCode;
import it.florwork.placement.PolicyResult;
import it.florwork.placement.PolicyResult.Responsible;
import it.florwork.placement.domain.ActivationPolicy;
import it.florwork.placement.domain.Dossier;
import it.florwork.placement.domain.Dossier.Followed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** V6: on no day does the host tutor or the promoter tutor follow more people than allowed. */
public final class TutorLoad implements ActivationPolicy {
    @Override
    public PolicyCode code() {
        return PolicyCode.V6;
    }

    @Override
    public PolicyResult check(Dossier dossier) {
        var period = dossier.plan().period();
        var limits = dossier.limits();
        for (LocalDate day : daysThatMayBeTheFullest(dossier)) {
            var followed = dossier.othersOfHostTutor().stream()
                    .filter(other -> other.period().contains(day))
                    .toList();
            int most = Stream.concat(
                            Stream.of(dossier.plan().regime()),
                            followed.stream().map(Followed::regime))
                    .mapToInt(regime ->
                            Objects.requireNonNull(limits.hostTutorLoad().get(regime)))
                    .min()
                    .orElseThrow();
            if (followed.size() >= most) {
                return PolicyResult.fails(code(), "host", Responsible.COMPANY, day, most);
            }
        }
        return Crowding.firstDay(period, dossier.othersOfPromoterTutor(), limits.promoterTutorLoad())
                .map(day ->
                        PolicyResult.fails(code(), "promoter", Responsible.OPERATOR, day, limits.promoterTutorLoad()))
                .orElseGet(() -> PolicyResult.holds(code()));
    }

    private static List<LocalDate> daysThatMayBeTheFullest(Dossier dossier) {
        var period = dossier.plan().period();
        return Stream.concat(
                        Stream.of(period.firstDay()),
                        dossier.othersOfHostTutor().stream()
                                .map(other -> other.period().firstDay())
                                .filter(period::contains))
                .distinct()
                .sorted()
                .toList();
    }
}
