package it.florwork.attendance;

import it.florwork.access.UserId;
import it.florwork.shared.EngagementId;
import it.florwork.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who holds which engagement when, until the module of assignments says so. */
@Component
public class TutoringForTests implements Tutoring {
    private record Held(UserId tutor, EngagementId engagement, Period period) {}

    private final List<Held> all = new CopyOnWriteArrayList<>();

    public void hold(UserId tutor, EngagementId engagement, Period period) {
        all.add(new Held(tutor, engagement, period));
    }

    @Override
    public Set<EngagementId> engagementsOf(UserId tutor, LocalDate day) {
        return all.stream()
                .filter(held -> held.tutor().equals(tutor) && held.period().contains(day))
                .map(Held::engagement)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UserId> tutorsOf(EngagementId engagement, LocalDate day) {
        return all.stream()
                .filter(held ->
                        held.engagement().equals(engagement) && held.period().contains(day))
                .map(Held::tutor)
                .collect(Collectors.toSet());
    }
}
