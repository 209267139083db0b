package it.florwork.cockpit.ui;

import com.vaadin.flow.component.Component;
import it.florwork.candidate.PersonDetail;
import it.florwork.candidate.PersonSection;
import it.florwork.cockpit.AlertLists;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What somebody should look at, above all else on a person's page: for operators and the own case manager. */
@org.springframework.stereotype.Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AlertsOfPerson implements PersonSection {
    private final AlertLists alerts;
    private final Clock clock;

    AlertsOfPerson(AlertLists alerts, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    @Override
    public Component forPerson(PersonDetail person, Runnable changed) {
        var panel = new PersonAlertsPanel(alerts.ofPerson(person.id()), LocalDate.now(clock));
        panel.setVisible(!panel.isEmpty());
        return panel;
    }
}
