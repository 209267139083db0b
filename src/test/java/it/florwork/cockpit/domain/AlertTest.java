package it.florwork.cockpit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.florwork.access.UserId;
import it.florwork.candidate.CandidateId;
import it.florwork.cockpit.AlertOutcome;
import it.florwork.cockpit.AlertRule;
import it.florwork.cockpit.Facts;
import it.florwork.cockpit.Severity;
import it.florwork.cockpit.warning.Finding;
import it.florwork.shared.Ids;
import it.florwork.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UUID SUBJECT = Ids.next();
    private static final CandidateId PERSON = new CandidateId(Ids.next());
    private static final Act ACT = new Act(UserId.next(), Instant.parse("2026-11-24T09:00:00Z"), TODAY);

    @Test
    void closesOnlyWithAnOutcomeInWords() {
        var alert = medium();
        assertThatThrownBy(() -> alert.close(true, "  ", ACT)).isInstanceOf(RuleViolation.class);
        assertThat(alert.outcome()).isNull();

        alert.close(false, " Era in permesso. ", ACT);

        assertThat(alert.outcome()).isEqualTo(AlertOutcome.NOT_USEFUL);
        assertThat(alert.steps())
                .extracting(AlertStep::kind)
                .containsExactly(AlertStep.Kind.OPENED, AlertStep.Kind.CLOSED);
        assertThat(alert.steps().getLast().note()).isEqualTo("Era in permesso.");
    }

    @Test
    void whatIsClosedStaysAsItIs() {
        var alert = medium().close(true, "Chiamata.", ACT);
        assertThatThrownBy(() -> alert.close(false, "Altro.", ACT)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> alert.snooze(TODAY.plusDays(1), "Domani.", ACT))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> alert.assignTo(UserId.next(), ACT)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> alert.causeGone(ACT)).isInstanceOf(RuleViolation.class);
        assertThat(alert.steps()).hasSize(2);
    }

    @Test
    void restsUntilADayNearByAndForAReason() {
        var alert = medium();
        assertThatThrownBy(() -> alert.snooze(TODAY, "Oggi no.", ACT)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> alert.snooze(TODAY.plusDays(31), "Più avanti.", ACT))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> alert.snooze(TODAY.plusDays(2), " ", ACT)).isInstanceOf(RuleViolation.class);

        alert.snooze(TODAY.plusDays(30), "Torna a dicembre.", ACT);

        assertThat(alert.snoozedUntil()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void whatBecomesWorseIsDueSoonerAndWakes() {
        var alert = medium().snooze(TODAY.plusDays(5), "La sento giovedì.", ACT);

        alert.found(finding(Severity.HIGH, 2), TODAY, ACT);

        assertThat(alert.severity()).isEqualTo(Severity.HIGH);
        assertThat(alert.due()).isEqualTo(TODAY);
        assertThat(alert.snoozedUntil()).isNull();
        assertThat(alert.facts().values()).containsExactly(2, TODAY);
    }

    @Test
    void whatBecomesBetterKeepsItsDayAndItsRest() {
        var alert = new Alert(finding(Severity.HIGH, 2), null, TODAY, TODAY, ACT)
                .snooze(TODAY.plusDays(5), "La sento giovedì.", ACT);

        alert.found(finding(Severity.MEDIUM, 1), TODAY.plusDays(2), ACT);

        assertThat(alert.due()).isEqualTo(TODAY);
        assertThat(alert.snoozedUntil()).isEqualTo(TODAY.plusDays(5));
    }

    @Test
    void givingItToWhoHasItAlreadySaysNothingNew() {
        var operator = UserId.next();
        var alert = medium().assignTo(operator, ACT);
        assertThat(alert.assignTo(operator, ACT).steps()).hasSize(2);
        assertThat(alert.assignee()).isEqualTo(operator);
    }

    @Test
    void factsComeBackAsWhatTheyWere() {
        var facts = Facts.of(2, TODAY, YearMonth.of(2026, 11), "PUNCTUALITY");
        assertThat(Facts.parse(facts.toString())).isEqualTo(facts);
        assertThat(Facts.parse("")).isEqualTo(Facts.NONE);
        assertThatThrownBy(() -> Facts.of("a;b")).isInstanceOf(RuleViolation.class);
    }

    private static Alert medium() {
        return new Alert(finding(Severity.MEDIUM, 1), null, TODAY, TODAY.plusDays(2), ACT);
    }

    private static Finding finding(Severity severity, int count) {
        return new Finding(AlertRule.ABSENCES, SUBJECT, PERSON, null, severity, Facts.of(count, TODAY), TODAY);
    }
}
