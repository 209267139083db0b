package it.florwork.progress;

import it.florwork.access.Role;
import it.florwork.progress.domain.TraineeRepository;
import it.florwork.rules.Regime;
import it.florwork.rules.RuleBook;
import it.florwork.rules.RuleKey;
import it.florwork.rules.TargetGroup;
import it.florwork.rules.WorkingDays;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices when a tutor is silent: a week that is over without a card is told once, the alert after several is another matter. */
@Service
@Transactional
@RolesAllowed(Role.SYSTEM)
public class CardReminders {
    private final TraineeRepository trainees;
    private final RuleBook rules;
    private final ApplicationEventPublisher events;

    CardReminders(TraineeRepository trainees, RuleBook rules, ApplicationEventPublisher events) {
        this.trainees = trainees;
        this.rules = rules;
        this.events = events;
    }

    /** Reminds of last week's cards when their day has come; a rule without a figure reminds of none. */
    public void remind(LocalDate today) {
        var week = Week.of(today).previous();
        rules.limit(RuleKey.CARD_REMIND, Regime.TIS, TargetGroup.ORDINARY, week.sunday())
                .ifPresent(days -> {
                    if (new WorkingDays(rules.holidays(), null)
                            .after(week.sunday(), days)
                            .equals(today)) {
                        trainees.withoutCard(week.monday(), week.sunday(), today)
                                .forEach(engagement ->
                                        events.publishEvent(new WeeklyCardMissing(engagement, week.monday())));
                    }
                });
    }
}
